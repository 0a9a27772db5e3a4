import { readKnowledge } from '@healcast/engine/read-knowledge';
import { beforeAll, describe, expect, it } from 'vitest';
import { brandFrom } from '../brand/brand.ts';
import { paletteOf } from '../brand/palette.ts';
import { EXAMPLE_INPUT, exampleForecast } from '../testing/example-forecast.ts';
import { composeForecastLetter, type ForecastLetterOrder } from './compose-forecast-letter.ts';
import type { Message } from './message.ts';

const knowledge = readKnowledge();
const order: ForecastLetterOrder = {
  clinic: {
    name: 'Clinic <b>& Sons</b>',
    demo: false,
    timeZone: 'Europe/Berlin',
    phone: '+49 30 0000000',
    hours: 'Mon to Fri 9:00-17:00',
    outOfHours: 'Call the doctor on duty.',
    emergencyNumber: '112',
    activityRules: [],
  },
  brand: brandFrom({ clinic: 'Clinic <b>& Sons</b>' }),
  input: EXAMPLE_INPUT,
  forecast: exampleForecast(knowledge),
  today: '2026-11-21',
  pageUrl: 'https://clinic.example/f/token',
  deleteUrl: 'https://clinic.example/forget/token',
  unsubscribeUrl: 'https://clinic.example/forget/token',
  messageId: '<1@clinic.example>',
  to: 'reader@example.org',
  from: 'Clinic <post@clinic.example>',
  forecastId: '0b0f7e3e-6a52-4c1a-8a51-1d1c6a3c6e11',
  madeAt: new Date('2026-11-21T09:00:00Z'),
};

let letter: Message;
beforeAll(async () => {
  letter = await composeForecastLetter(knowledge, order);
});

/** The words a reader sees, without mark-up and hidden filling of the preview. */
const seen = (html: string) =>
  html
    .replace(/<(style|title)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');

describe('the forecast letter', () => {
  it('gives the date on which redness clears only together with its range', () => {
    const { rednessClears } = order.forecast.recovery;
    expect(rednessClears.lowDate <= rednessClears.date).toBe(true);
    for (const text of [seen(letter.html), letter.text])
      expect(text).toMatch(/Most likely by \w{3} \d+ \w{3} 2026,?\s+between \w{3} \d+ \w{3} and/);
  });

  it('lists every activity with its reason', () => {
    for (const { title, because } of order.forecast.recovery.activities)
      for (const text of [seen(letter.html), letter.text.replace(/\s+/g, ' ')]) {
        expect(text).toContain(title);
        expect(text).toContain(because);
      }
  });

  it('sets the claim for exosomes beside what was measured', () => {
    const text = seen(letter.html);
    expect(text).toContain('Sellers say: 2 to 3 days faster');
    expect(text).toContain('Studies show: no days saved that were measured after needling');
    expect(text).not.toContain('PRP'); // not used in this session
  });

  it('tells the care of the day it is written, and the signs that mean call with whom to call', () => {
    const text = letter.text.replace(/\s+/g, ' ');
    for (const words of [
      'Days 1 to 3.',
      'Now. Call 112:',
      '+49 30 0000000',
      'Call the doctor on duty.',
    ])
      expect(text).toContain(words);
    for (const { sign, modalities } of knowledge['red-flags'].values())
      if (!modalities || modalities.includes('automated-pen')) expect(text).toContain(sign);
    expect(text).not.toContain('numb skin'); // a sign of RF alone
  });

  it('needs no image, fetches nothing and runs nothing', () => {
    expect(letter.html).not.toMatch(/<img|<script|<link|url\(|@import|background=/i);
    const addresses = [...letter.html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(addresses)).toEqual(new Set([order.pageUrl, order.deleteUrl]));
  });

  it('says its language, its colour schemes and what it is about before it is opened', () => {
    expect(letter.html).toMatch(/<html[^>]* lang="en"/);
    expect(letter.html).toContain('content="light dark"');
    expect(letter.html).toContain('Redness is likely gone between');
  });

  it('carries the colour and the imprint of the clinic, and its own words beside the original', () => {
    const { html, text } = composeForecastLetter(knowledge, {
      ...order,
      clinic: {
        ...order.clinic,
        aftercare: [
          { stage: 'days-1-3', text: 'Use the gel we gave you.' },
          { stage: 'every-day', text: 'Sleep on your back.' },
          { stage: 'days-8-14', text: 'Not for today.' },
        ],
      },
      brand: brandFrom({ clinic: 'Clinic', colour: '#7a2e5e', footer: 'Clinic Ltd\nLake Road 1' }),
    });
    const { light, dark } = paletteOf('#7a2e5e');
    expect(html).toContain(`background-color:${light.brand}`);
    expect(html).toContain(`background-color: ${dark.brand} !important`);
    for (const said of [seen(html), text.replaceAll(/\s+/g, ' ')]) {
      expect(said).toMatch(
        /What Clinic .* says.* Use the gel we gave you\..* Sleep on your back\..* What we say to all.* Wash twice a day/,
      );
      expect(said).toContain('Clinic Ltd Lake Road 1');
      expect(said).not.toContain('Not for today.');
    }
  });

  it('keeps words of the clinic words', () => {
    expect(letter.html).not.toContain('<b>& Sons');
    expect(seen(letter.html)).toContain('Clinic <b>& Sons</b>');
  });

  it('can be taken back by one click of a mail program', () => {
    expect(letter.headers).toMatchObject({
      'List-Unsubscribe': '<https://clinic.example/forget/token>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  it('keeps plain text within 78 characters a line, links aside', () => {
    for (const line of letter.text.split('\n'))
      if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(78);
  });

  it('is the same letter when it is composed again', async () => {
    expect(await composeForecastLetter(knowledge, order)).toEqual(letter);
  });
});
