import { readKnowledge } from '@healcast/engine/read-knowledge';
import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess.ts';

const knowledge = readKnowledge();

describe('what a column holds', () => {
  it.each([
    [
      'E-Mail-Adresse;Geburtsdatum;Areal;Messgröße;Messwert;Einheit;Messdatum;Stelle;Bediener;Gerät',
    ],
    ['Patientin;geb. am;Körperregion;Kennwert;Wert;Einheit;Datum;Seite;Prüferin;Messgerät'],
    [
      'Correo electrónico;Fecha de nacimiento;Zona;Medición;Valor;Unidad;Fecha;Lado;Operador;Equipo',
    ],
    ['Courriel;Date de naissance;Zone;Paramètre;Résultat;Unité;Date;Côté;Opérateur;Appareil'],
    ['Person;Date of birth;Area;Measure;Value;Unit;Day;Spot;Measured by;Device'],
  ])('is guessed from the header %s', (line) => {
    const header = line.split(';');
    const fields = [
      ...['person', 'birthDate', 'area', 'measure', 'value'],
      ...['unit', 'date', 'site', 'operator', 'device'],
    ];
    expect(guessColumns(knowledge, header).columns).toEqual(
      Object.fromEntries(fields.map((field, at) => [field, header[at]])),
    );
  });

  it('is left open where the header says nothing', () => {
    expect(guessColumns(knowledge, ['Spalte 1', 'x'])).toEqual({ columns: {}, measureColumns: {} });
  });
});
