// Written by engine/files/write-kernels.ts from the model definition; do not edit.
// @ts-nocheck: written for the compiler's optimiser, not for readers; leftovers do no harm.
import type { KernelShape } from '../../solver/kernel-shape.ts';

export const shape: KernelShape = {"stateNames":["D","I","E","B","G","M","F","C3","C1","X","L","R","Q","H"],"parameterNames":["kD","kI","QI","aE","kE","kB","kG","aM","kM","aF","kF","sC","Cmax","QS","k31","kX","d1","dX","mN","mR","kQ","kH","sL","dL","mL","dR","sD","sB","sQ","sH","wC3","wC1","wL","gain","swell"],"curveNames":["firmness","falseFirmness","collagen","inflammation"],"inputs":[],"fixedSlots":54,"grids":[{"stages":3,"stored":5,"weightSlots":72,"reads":[]},{"stages":3,"stored":6,"weightSlots":45,"reads":[0]}],"usesTime":false,"layout":{"counted":[{"from":16,"every":2},{"from":32,"every":4},{"from":128,"every":8}],"grids":[{"states":["D","B","Q","H","I","E","G","M"],"stages":3,"steps":[2,2,2,2,4,4,4,8,8,16,16,32,64],"sweeps":[3],"rounds":[1]},{"states":["F","C3","C1","X","L","R"],"stages":3,"steps":[2,4,4,4,8,8,16,16,32,32,64],"sweeps":[6],"rounds":[3],"fewerSweeps":{"C3":5,"C1":5,"X":5,"L":5,"R":5}}],"tolerances":{"I":0.06,"E":0.1,"G":0.08,"F":0.03,"C3":0.06,"C1":0.05},"sweepTolerance":0.1,"floor":0.1}};


function weights3(memory: Float64Array, rate: number, length: number, table: number): void {
const z = (rate * length);
const g0 = Math.exp((z * (-0.27639320225002106)));
const g1 = Math.exp((z * (-0.44721359549995787)));
const e0 = g0;
memory[table] = e0;
const e1 = (e0 * g1);
memory[(table + 1) | 0] = e1;
const e2 = (e1 * g0);
memory[(table + 2) | 0] = e2;
const x0 = (z * 0.27639320225002106);
const less0 = (1 - e0);
const more0 = (1 + e0);
const small0 = x0 < 0.5;
let psi0_0 = 0;
let psi0_1 = 0;
let psi0_2 = 0;
let psi0_3 = 0;
const x1 = (z * 0.7236067977499789);
const less1 = (1 - e1);
const more1 = (1 + e1);
const small1 = x1 < 0.5;
let psi1_0 = 0;
let psi1_1 = 0;
let psi1_2 = 0;
let psi1_3 = 0;
if ((small0 || small1)) {
let p0 = (more0 * 0.05555555555555555);
let p1 = (more1 * 0.05555555555555555);
p0 = ((less0 - (x0 * p0)) * 0.0625);
p1 = ((less1 - (x1 * p1)) * 0.0625);
p0 = ((more0 - (x0 * p0)) * 0.07142857142857142);
p1 = ((more1 - (x1 * p1)) * 0.07142857142857142);
p0 = ((less0 - (x0 * p0)) * 0.08333333333333333);
p1 = ((less1 - (x1 * p1)) * 0.08333333333333333);
p0 = ((more0 - (x0 * p0)) * 0.1);
p1 = ((more1 - (x1 * p1)) * 0.1);
p0 = ((less0 - (x0 * p0)) * 0.125);
psi0_3 = p0;
p1 = ((less1 - (x1 * p1)) * 0.125);
psi1_3 = p1;
p0 = ((more0 - (x0 * p0)) * 0.16666666666666666);
psi0_2 = p0;
p1 = ((more1 - (x1 * p1)) * 0.16666666666666666);
psi1_2 = p1;
p0 = ((less0 - (x0 * p0)) * 0.25);
psi0_1 = p0;
p1 = ((less1 - (x1 * p1)) * 0.25);
psi1_1 = p1;
p0 = ((more0 - (x0 * p0)) * 0.5);
psi0_0 = p0;
p1 = ((more1 - (x1 * p1)) * 0.5);
psi1_0 = p1;
}
if (!(small0 && small1)) {
const inverse0 = (1 / x0);
const inverse1 = (1 / x1);
let q0 = (less0 * inverse0);
psi0_0 = small0 ? psi0_0 : q0;
let q1 = (less1 * inverse1);
psi1_0 = small1 ? psi1_0 : q1;
q0 = ((more0 - (2 * q0)) * inverse0);
psi0_1 = small0 ? psi0_1 : q0;
q1 = ((more1 - (2 * q1)) * inverse1);
psi1_1 = small1 ? psi1_1 : q1;
q0 = ((less0 - (4 * q0)) * inverse0);
psi0_2 = small0 ? psi0_2 : q0;
q1 = ((less1 - (4 * q1)) * inverse1);
psi1_2 = small1 ? psi1_2 : q1;
q0 = ((more0 - (6 * q0)) * inverse0);
psi0_3 = small0 ? psi0_3 : q0;
q1 = ((more1 - (6 * q1)) * inverse1);
psi1_3 = small1 ? psi1_3 : q1;
}
memory[(table + 3) | 0] = (length * ((((psi0_0 * 0.09635254915624208) + (psi0_1 * (-0.1345491502812527))) + (psi0_2 * 0.041844051968768406)) + (psi0_3 * (-0.003647450843757888))));
memory[(table + 4) | 0] = (length * ((((psi0_0 * 0.2154508497187474) + (psi0_1 * 0.1300406530937789)) + (psi0_2 * (-0.07725424859373692))) + (psi0_3 * 0.008155948031231604)));
memory[(table + 5) | 0] = (length * ((((psi0_0 * (-0.05086104634371587)) + (psi0_1 * 0.008155948031231585)) + (psi0_2 * 0.05086104634371585)) + (psi0_3 * (-0.008155948031231604))));
memory[(table + 6) | 0] = (length * ((((psi0_0 * 0.015450849718747372) + (psi0_1 * (-0.003647450843757895))) + (psi0_2 * (-0.015450849718747378))) + (psi0_3 * 0.003647450843757888)));
memory[(table + 7) | 0] = (length * ((((psi1_0 * (-0.07135254915624209)) + (psi1_1 * (-0.19045084971874734))) + (psi1_2 * 0.43315594803123153)) + (psi1_3 * (-0.1713525491562421))));
memory[(table + 8) | 0] = (length * ((((psi1_0 * 0.6758610463437157) + (psi1_1 * (-0.38315594803123193))) + (psi1_2 * (-0.675861046343716))) + (psi1_3 * 0.3831559480312316)));
memory[(table + 9) | 0] = (length * ((((psi1_0 * 0.1595491502812526) + (psi1_1 * 0.7449593469062212)) + (psi1_2 * 0.20225424859373708)) + (psi1_3 * (-0.3831559480312316))));
memory[(table + 10) | 0] = (length * ((((psi1_0 * (-0.04045084971874737)) + (psi1_1 * (-0.1713525491562421))) + (psi1_2 * 0.040450849718747385)) + (psi1_3 * 0.1713525491562421)));
const x2 = (z * 1);
const less2 = (1 - e2);
const more2 = (1 + e2);
const small2 = x2 < 0.5;
let psi2_0 = 0;
let psi2_1 = 0;
let psi2_2 = 0;
let psi2_3 = 0;
if ((small2)) {
let p2 = (more2 * 0.05555555555555555);
p2 = ((less2 - (x2 * p2)) * 0.0625);
p2 = ((more2 - (x2 * p2)) * 0.07142857142857142);
p2 = ((less2 - (x2 * p2)) * 0.08333333333333333);
p2 = ((more2 - (x2 * p2)) * 0.1);
p2 = ((less2 - (x2 * p2)) * 0.125);
psi2_3 = p2;
p2 = ((more2 - (x2 * p2)) * 0.16666666666666666);
psi2_2 = p2;
p2 = ((less2 - (x2 * p2)) * 0.25);
psi2_1 = p2;
p2 = ((more2 - (x2 * p2)) * 0.5);
psi2_0 = p2;
}
if (!(small2)) {
const inverse2 = (1 / x2);
let q2 = (less2 * inverse2);
psi2_0 = small2 ? psi2_0 : q2;
q2 = ((more2 - (2 * q2)) * inverse2);
psi2_1 = small2 ? psi2_1 : q2;
q2 = ((less2 - (4 * q2)) * inverse2);
psi2_2 = small2 ? psi2_2 : q2;
q2 = ((more2 - (6 * q2)) * inverse2);
psi2_3 = small2 ? psi2_3 : q2;
}
memory[(table + 11) | 0] = (length * ((((psi2_0 * (-0.125)) + (psi2_1 * 0.125)) + (psi2_2 * 0.625)) + (psi2_3 * (-0.625))));
memory[(table + 12) | 0] = (length * ((((psi2_0 * 0.6249999999999996) + (psi2_1 * (-1.3975424859373695))) + (psi2_2 * (-0.6250000000000004))) + (psi2_3 * 1.3975424859373686)));
memory[(table + 13) | 0] = (length * ((((psi2_0 * 0.625) + (psi2_1 * 1.397542485937369)) + (psi2_2 * (-0.6249999999999996))) + (psi2_3 * (-1.3975424859373686))));
memory[(table + 14) | 0] = (length * ((((psi2_0 * (-0.125)) + (psi2_1 * (-0.125))) + (psi2_2 * 0.625)) + (psi2_3 * 0.625)));
}
function grid0(memory: Float64Array, integers: Int32Array, weights: Float64Array, tables: number, nodes: number, step: number, count: number): number {
const own0 = memory[0]!;
const own1 = memory[1]!;
const own27 = memory[27]!;
const own3 = memory[3]!;
const own2 = memory[2]!;
const own6 = memory[6]!;
let good = 1;
let y_D_0 = memory[40]!;
let y_Q_0 = memory[52]!;
let y_I_0 = memory[41]!;
let y_E_0 = memory[42]!;
let y_B_0 = memory[43]!;
let y_G_0 = memory[44]!;
let y_M_0 = memory[45]!;
let y_H_0 = memory[53]!;
memory[nodes] = y_Q_0;
memory[(nodes + 1) | 0] = y_I_0;
memory[(nodes + 2) | 0] = y_E_0;
memory[(nodes + 3) | 0] = y_G_0;
memory[(nodes + 4) | 0] = y_M_0;
let gap_D = (y_D_0 - 0);
let gap_Q = (y_Q_0 - 0);
const v63_0 = (y_D_0 * own0);
const v53_0 = (y_Q_0 * y_Q_0);
const v54_0 = (own27 + v53_0);
const v55_0 = (own27 / v54_0);
const v64_0 = (own1 * v55_0);
const v65_0 = (y_I_0 * v64_0);
const v66_0 = (v63_0 - v65_0);
const v164_0 = (y_I_0 * own1);
const v165_0 = (v66_0 + v164_0);
let n_I_0 = v165_0;
const v67_0 = (y_I_0 * own2);
const v168_0 = (own3 * v67_0);
let n_E_0 = v168_0;
let gap_B = (y_B_0 - 0);
let n_G_0 = y_I_0;
const v74_0 = (y_I_0 * own6);
let n_M_0 = v74_0;
let gap_H = (y_H_0 - 0);
for (let i: number = 0; i < count; i += 1) {
const table = ((tables + integers[step]! * 72) | 0);
const even = (integers[(step + 1) | 0]!);
const guess = integers[(step + 2) | 0]!;
const sweeps = integers[(step + 3) | 0]!;
const rounds = integers[(step + 4) | 0]!;
const y_D_1 = (0 + (gap_D * memory[table]!));
const y_D_2 = (0 + (gap_D * memory[(table + 1) | 0]!));
const y_D_3 = (0 + (gap_D * memory[(table + 2) | 0]!));
const y_Q_1 = (0 + (gap_Q * memory[(table + 3) | 0]!));
const y_Q_2 = (0 + (gap_Q * memory[(table + 4) | 0]!));
const y_Q_3 = (0 + (gap_Q * memory[(table + 5) | 0]!));
let y_I_1 = y_I_0;
let y_I_2 = y_I_0;
let y_I_3 = y_I_0;
if (guess >= 0) {
const past = nodes - 15;
const ahead = (guess);
const past_I_0 = memory[(past + 1) | 0]!;
const past_I_1 = memory[(past + 6) | 0]!;
const past_I_2 = memory[(past + 11) | 0]!;
const past_I_3 = memory[(past + 16) | 0]!;
{
const w0 = weights[ahead]!;
const w1 = weights[(ahead + 1) | 0]!;
const w2 = weights[(ahead + 2) | 0]!;
const w3 = weights[(ahead + 3) | 0]!;
y_I_1 = ((((w0 * past_I_0) + (w1 * past_I_1)) + (w2 * past_I_2)) + (w3 * past_I_3));
}
{
const w0 = weights[(ahead + 4) | 0]!;
const w1 = weights[(ahead + 5) | 0]!;
const w2 = weights[(ahead + 6) | 0]!;
const w3 = weights[(ahead + 7) | 0]!;
y_I_2 = ((((w0 * past_I_0) + (w1 * past_I_1)) + (w2 * past_I_2)) + (w3 * past_I_3));
}
{
const w0 = weights[(ahead + 8) | 0]!;
const w1 = weights[(ahead + 9) | 0]!;
const w2 = weights[(ahead + 10) | 0]!;
const w3 = weights[(ahead + 11) | 0]!;
y_I_3 = ((((w0 * past_I_0) + (w1 * past_I_1)) + (w2 * past_I_2)) + (w3 * past_I_3));
}
}
let d_I = 0;
const b_I_1 = ((y_I_0 * memory[(table + 6) | 0]!) + (memory[(table + 9) | 0]! * n_I_0));
const b_I_2 = ((y_I_0 * memory[(table + 7) | 0]!) + (memory[(table + 13) | 0]! * n_I_0));
const b_I_3 = ((y_I_0 * memory[(table + 8) | 0]!) + (memory[(table + 17) | 0]! * n_I_0));
const v63_1 = (y_D_1 * own0);
const v53_1 = (y_Q_1 * y_Q_1);
const v54_1 = (own27 + v53_1);
const v55_1 = (own27 / v54_1);
const v64_1 = (own1 * v55_1);
const v63_2 = (y_D_2 * own0);
const v53_2 = (y_Q_2 * y_Q_2);
const v54_2 = (own27 + v53_2);
const v55_2 = (own27 / v54_2);
const v64_2 = (own1 * v55_2);
const v63_3 = (y_D_3 * own0);
const v53_3 = (y_Q_3 * y_Q_3);
const v54_3 = (own27 + v53_3);
const v55_3 = (own27 / v54_3);
const v64_3 = (own1 * v55_3);
{
const v139_1 = (-v64_1);
const v163_1 = (own1 + v139_1);
const v139_2 = (-v64_2);
const v163_2 = (own1 + v139_2);
const v139_3 = (-v64_3);
const v163_3 = (own1 + v139_3);
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_I_1 = (v63_1 + (v163_1 * y_I_1));
const n_I_2 = (v63_2 + (v163_2 * y_I_2));
const n_I_3 = (v63_3 + (v163_3 * y_I_3));
const held = y_I_3;
y_I_1 = (((b_I_1 + (memory[(table + 10) | 0]! * n_I_1)) + (memory[(table + 11) | 0]! * n_I_2)) + (memory[(table + 12) | 0]! * n_I_3));
y_I_2 = (((b_I_2 + (memory[(table + 14) | 0]! * n_I_1)) + (memory[(table + 15) | 0]! * n_I_2)) + (memory[(table + 16) | 0]! * n_I_3));
y_I_3 = (((b_I_3 + (memory[(table + 18) | 0]! * n_I_1)) + (memory[(table + 19) | 0]! * n_I_2)) + (memory[(table + 20) | 0]! * n_I_3));
d_I = (y_I_3 - held);
}
}
const size_I = (Math.abs(y_I_3) + 0.05);
if (!(Math.abs((((((-0.25) * y_I_0) + (0.5590169943749475 * y_I_1)) + ((-0.5590169943749475) * y_I_2)) + (0.25 * y_I_3))) <= (size_I * weights[1]!))) good = 0;
if (!(Math.abs(d_I) <= (size_I * weights[15]!))) good = 0;
const b_E_1 = ((y_E_0 * memory[(table + 21) | 0]!) + (memory[(table + 24) | 0]! * n_E_0));
const b_E_2 = ((y_E_0 * memory[(table + 22) | 0]!) + (memory[(table + 28) | 0]! * n_E_0));
const b_E_3 = ((y_E_0 * memory[(table + 23) | 0]!) + (memory[(table + 32) | 0]! * n_E_0));
const v67_1 = (y_I_1 * own2);
const v168_1 = (own3 * v67_1);
const v67_2 = (y_I_2 * own2);
const v168_2 = (own3 * v67_2);
const v67_3 = (y_I_3 * own2);
const v168_3 = (own3 * v67_3);
const y_E_1 = (((b_E_1 + (memory[(table + 25) | 0]! * v168_1)) + (memory[(table + 26) | 0]! * v168_2)) + (memory[(table + 27) | 0]! * v168_3));
const y_E_2 = (((b_E_2 + (memory[(table + 29) | 0]! * v168_1)) + (memory[(table + 30) | 0]! * v168_2)) + (memory[(table + 31) | 0]! * v168_3));
const y_E_3 = (((b_E_3 + (memory[(table + 33) | 0]! * v168_1)) + (memory[(table + 34) | 0]! * v168_2)) + (memory[(table + 35) | 0]! * v168_3));
const size_E = (Math.abs(y_E_3) + 0.1);
if (!(Math.abs((((((-0.25) * y_E_0) + (0.5590169943749475 * y_E_1)) + ((-0.5590169943749475) * y_E_2)) + (0.25 * y_E_3))) <= (size_E * weights[2]!))) good = 0;
const y_B_1 = (0 + (gap_B * memory[(table + 36) | 0]!));
const y_B_2 = (0 + (gap_B * memory[(table + 37) | 0]!));
const y_B_3 = (0 + (gap_B * memory[(table + 38) | 0]!));
const b_G_1 = ((y_G_0 * memory[(table + 39) | 0]!) + (memory[(table + 42) | 0]! * n_G_0));
const b_G_2 = ((y_G_0 * memory[(table + 40) | 0]!) + (memory[(table + 46) | 0]! * n_G_0));
const b_G_3 = ((y_G_0 * memory[(table + 41) | 0]!) + (memory[(table + 50) | 0]! * n_G_0));
const y_G_1 = (((b_G_1 + (memory[(table + 43) | 0]! * y_I_1)) + (memory[(table + 44) | 0]! * y_I_2)) + (memory[(table + 45) | 0]! * y_I_3));
const y_G_2 = (((b_G_2 + (memory[(table + 47) | 0]! * y_I_1)) + (memory[(table + 48) | 0]! * y_I_2)) + (memory[(table + 49) | 0]! * y_I_3));
const y_G_3 = (((b_G_3 + (memory[(table + 51) | 0]! * y_I_1)) + (memory[(table + 52) | 0]! * y_I_2)) + (memory[(table + 53) | 0]! * y_I_3));
const size_G = (Math.abs(y_G_3) + 0.1);
if (!(Math.abs((((((-0.25) * y_G_0) + (0.5590169943749475 * y_G_1)) + ((-0.5590169943749475) * y_G_2)) + (0.25 * y_G_3))) <= (size_G * weights[4]!))) good = 0;
const b_M_1 = ((y_M_0 * memory[(table + 54) | 0]!) + (memory[(table + 57) | 0]! * n_M_0));
const b_M_2 = ((y_M_0 * memory[(table + 55) | 0]!) + (memory[(table + 61) | 0]! * n_M_0));
const b_M_3 = ((y_M_0 * memory[(table + 56) | 0]!) + (memory[(table + 65) | 0]! * n_M_0));
const v74_1 = (y_I_1 * own6);
const v74_2 = (y_I_2 * own6);
const v74_3 = (y_I_3 * own6);
const y_M_1 = (((b_M_1 + (memory[(table + 58) | 0]! * v74_1)) + (memory[(table + 59) | 0]! * v74_2)) + (memory[(table + 60) | 0]! * v74_3));
const y_M_2 = (((b_M_2 + (memory[(table + 62) | 0]! * v74_1)) + (memory[(table + 63) | 0]! * v74_2)) + (memory[(table + 64) | 0]! * v74_3));
const y_M_3 = (((b_M_3 + (memory[(table + 66) | 0]! * v74_1)) + (memory[(table + 67) | 0]! * v74_2)) + (memory[(table + 68) | 0]! * v74_3));
if (!(Math.abs(y_M_3) <= 1e+30)) good = 0;
const y_H_1 = (0 + (gap_H * memory[(table + 69) | 0]!));
const y_H_2 = (0 + (gap_H * memory[(table + 70) | 0]!));
const y_H_3 = (0 + (gap_H * memory[(table + 71) | 0]!));
memory[(nodes + 5) | 0] = y_Q_1;
memory[(nodes + 10) | 0] = y_Q_2;
memory[(nodes + 15) | 0] = y_Q_3;
memory[(nodes + 6) | 0] = y_I_1;
memory[(nodes + 11) | 0] = y_I_2;
memory[(nodes + 16) | 0] = y_I_3;
memory[(nodes + 7) | 0] = y_E_1;
memory[(nodes + 12) | 0] = y_E_2;
memory[(nodes + 17) | 0] = y_E_3;
memory[(nodes + 8) | 0] = y_G_1;
memory[(nodes + 13) | 0] = y_G_2;
memory[(nodes + 18) | 0] = y_G_3;
memory[(nodes + 9) | 0] = y_M_1;
memory[(nodes + 14) | 0] = y_M_2;
memory[(nodes + 19) | 0] = y_M_3;
gap_D = (gap_D * memory[(table + 2) | 0]!);
y_D_0 = y_D_3;
gap_Q = (gap_Q * memory[(table + 5) | 0]!);
y_Q_0 = y_Q_3;
const v65_3 = (y_I_3 * v64_3);
const v66_3 = (v63_3 - v65_3);
const v164_3 = (y_I_3 * own1);
const v165_3 = (v66_3 + v164_3);
n_I_0 = v165_3;
y_I_0 = y_I_3;
n_E_0 = v168_3;
y_E_0 = y_E_3;
gap_B = (gap_B * memory[(table + 38) | 0]!);
y_B_0 = y_B_3;
n_G_0 = y_I_3;
y_G_0 = y_G_3;
n_M_0 = v74_3;
y_M_0 = y_M_3;
gap_H = (gap_H * memory[(table + 71) | 0]!);
y_H_0 = y_H_3;
nodes = ((nodes + 15) | 0);
step = ((step + 6) | 0);
}
memory[40] = y_D_0;
memory[52] = y_Q_0;
memory[41] = y_I_0;
memory[42] = y_E_0;
memory[43] = y_B_0;
memory[44] = y_G_0;
memory[45] = y_M_0;
memory[53] = y_H_0;
return good;
}
function grid1(memory: Float64Array, integers: Int32Array, weights: Float64Array, tables: number, source0: number, nodes: number, step: number, count: number): number {
const own9 = memory[9]!;
const own8 = memory[8]!;
const own11 = memory[11]!;
const own28 = memory[28]!;
const own10 = memory[10]!;
const own31 = memory[31]!;
const own14 = memory[14]!;
const own29 = memory[29]!;
const own12 = memory[12]!;
const own13 = memory[13]!;
const own18 = memory[18]!;
const own19 = memory[19]!;
const own20 = memory[20]!;
const own30 = memory[30]!;
const own15 = memory[15]!;
const own32 = memory[32]!;
const own33 = memory[33]!;
const own34 = memory[34]!;
const own35 = memory[35]!;
let good = 1;
let y_F_0 = memory[46]!;
let y_C3_0 = memory[47]!;
let y_C1_0 = memory[48]!;
let y_X_0 = memory[49]!;
let y_L_0 = memory[50]!;
let y_R_0 = memory[51]!;
memory[nodes] = y_F_0;
memory[(nodes + 1) | 0] = y_C3_0;
memory[(nodes + 2) | 0] = y_C1_0;
memory[(nodes + 3) | 0] = y_X_0;
memory[(nodes + 4) | 0] = y_L_0;
memory[(nodes + 5) | 0] = y_R_0;
const v80_0 = (y_F_0 * own9);
const u_G_0 = memory[(source0 + 3) | 0]!;
const v77_0 = (u_G_0 * own8);
const v78_0 = (1 - y_F_0);
const v79_0 = (v77_0 * v78_0);
const v81_0 = (v79_0 - v80_0);
const v175_0 = (v80_0 + v81_0);
let n_F_0 = v175_0;
const v87_0 = (y_C3_0 * own11);
const u_Q_0 = memory[source0]!;
const v53_0 = (u_Q_0 * u_Q_0);
const v57_0 = (v53_0 + own28);
const v58_0 = (own28 / v57_0);
const v82_0 = (y_F_0 * own10);
const v83_0 = (v58_0 * v82_0);
const v50_0 = (y_C3_0 + y_C1_0);
const v51_0 = (y_X_0 + v50_0);
const v134_0 = (v51_0 * own31);
const v135_0 = (1 - v134_0);
const v136_0 = (v83_0 * v135_0);
const v137_0 = (v136_0 - v87_0);
const u_M_0 = memory[(source0 + 4) | 0]!;
const v89_0 = (u_M_0 * own14);
const v90_0 = (y_C3_0 * v89_0);
const v138_0 = (v137_0 - v90_0);
const v186_0 = (v87_0 + v138_0);
let n_C3_0 = v186_0;
const v93_0 = (y_C1_0 * own29);
const v94_0 = (v87_0 - v93_0);
const v95_0 = (y_C1_0 * v89_0);
const v96_0 = (v94_0 - v95_0);
const v191_0 = (v93_0 + v96_0);
let n_C1_0 = v191_0;
const v97_0 = (y_C1_0 * own12);
const v98_0 = (y_X_0 * own13);
const v99_0 = (v97_0 - v98_0);
const v100_0 = (y_X_0 * v89_0);
const v101_0 = (v99_0 - v100_0);
let n_X_0 = v101_0;
const v102_0 = (y_F_0 * own18);
const v103_0 = (y_L_0 * own19);
const v104_0 = (v102_0 - v103_0);
const v105_0 = (u_M_0 * own20);
const v106_0 = (y_L_0 * v105_0);
const v107_0 = (v104_0 - v106_0);
let n_L_0 = v107_0;
const v109_0 = (y_R_0 * own30);
const v110_0 = (u_Q_0 * own15);
const v111_0 = (u_M_0 * v110_0);
const v112_0 = (y_R_0 * v111_0);
const v113_0 = (v109_0 - v112_0);
let n_R_0 = v113_0;
for (let i: number = 0; i < count; i += 1) {
const table = ((tables + integers[step]! * 45) | 0);
const even = (integers[(step + 1) | 0]!);
const guess = integers[(step + 2) | 0]!;
const sweeps = integers[(step + 3) | 0]!;
const rounds = integers[(step + 4) | 0]!;
let y_F_1 = y_F_0;
let y_F_2 = y_F_0;
let y_F_3 = y_F_0;
if (guess >= 0) {
const past = nodes - 18;
const ahead = (guess);
const past_F_0 = memory[past]!;
const past_F_1 = memory[(past + 6) | 0]!;
const past_F_2 = memory[(past + 12) | 0]!;
const past_F_3 = memory[(past + 18) | 0]!;
{
const w0 = weights[ahead]!;
const w1 = weights[(ahead + 1) | 0]!;
const w2 = weights[(ahead + 2) | 0]!;
const w3 = weights[(ahead + 3) | 0]!;
y_F_1 = ((((w0 * past_F_0) + (w1 * past_F_1)) + (w2 * past_F_2)) + (w3 * past_F_3));
}
{
const w0 = weights[(ahead + 4) | 0]!;
const w1 = weights[(ahead + 5) | 0]!;
const w2 = weights[(ahead + 6) | 0]!;
const w3 = weights[(ahead + 7) | 0]!;
y_F_2 = ((((w0 * past_F_0) + (w1 * past_F_1)) + (w2 * past_F_2)) + (w3 * past_F_3));
}
{
const w0 = weights[(ahead + 8) | 0]!;
const w1 = weights[(ahead + 9) | 0]!;
const w2 = weights[(ahead + 10) | 0]!;
const w3 = weights[(ahead + 11) | 0]!;
y_F_3 = ((((w0 * past_F_0) + (w1 * past_F_1)) + (w2 * past_F_2)) + (w3 * past_F_3));
}
}
let d_F = 0;
const b_F_1 = ((y_F_0 * memory[table]!) + (memory[(table + 3) | 0]! * n_F_0));
const b_F_2 = ((y_F_0 * memory[(table + 1) | 0]!) + (memory[(table + 7) | 0]! * n_F_0));
const b_F_3 = ((y_F_0 * memory[(table + 2) | 0]!) + (memory[(table + 11) | 0]! * n_F_0));
const from0_1 = ((source0 + integers[(step + 6) | 0]! * 5) | 0);
const share0_1 = (integers[(step + 7) | 0]!);
const u_G_1 = ((((weights[share0_1]! * memory[(from0_1 + 3) | 0]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 8) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 13) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 18) | 0]!));
const v77_1 = (u_G_1 * own8);
const from0_2 = ((source0 + integers[(step + 8) | 0]! * 5) | 0);
const share0_2 = (integers[(step + 9) | 0]!);
const u_G_2 = ((((weights[share0_2]! * memory[(from0_2 + 3) | 0]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 8) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 13) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 18) | 0]!));
const v77_2 = (u_G_2 * own8);
const from0_3 = ((source0 + integers[(step + 10) | 0]! * 5) | 0);
const share0_3 = (integers[(step + 11) | 0]!);
const u_G_3 = ((((weights[share0_3]! * memory[(from0_3 + 3) | 0]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 8) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 13) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 18) | 0]!));
const v77_3 = (u_G_3 * own8);
{
const v171_1 = (-v77_1);
const v172_1 = (v171_1 - own9);
const v174_1 = (own9 + v172_1);
const v171_2 = (-v77_2);
const v172_2 = (v171_2 - own9);
const v174_2 = (own9 + v172_2);
const v171_3 = (-v77_3);
const v172_3 = (v171_3 - own9);
const v174_3 = (own9 + v172_3);
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_F_1 = (v77_1 + (v174_1 * y_F_1));
const n_F_2 = (v77_2 + (v174_2 * y_F_2));
const n_F_3 = (v77_3 + (v174_3 * y_F_3));
const held = y_F_3;
y_F_1 = (((b_F_1 + (memory[(table + 4) | 0]! * n_F_1)) + (memory[(table + 5) | 0]! * n_F_2)) + (memory[(table + 6) | 0]! * n_F_3));
y_F_2 = (((b_F_2 + (memory[(table + 8) | 0]! * n_F_1)) + (memory[(table + 9) | 0]! * n_F_2)) + (memory[(table + 10) | 0]! * n_F_3));
y_F_3 = (((b_F_3 + (memory[(table + 12) | 0]! * n_F_1)) + (memory[(table + 13) | 0]! * n_F_2)) + (memory[(table + 14) | 0]! * n_F_3));
d_F = (y_F_3 - held);
}
}
const size_F = (Math.abs(y_F_3) + 0.05);
if (!(Math.abs((((((-0.25) * y_F_0) + (0.5590169943749475 * y_F_1)) + ((-0.5590169943749475) * y_F_2)) + (0.25 * y_F_3))) <= (size_F * weights[6]!))) good = 0;
if (!(Math.abs(d_F) <= (size_F * weights[20]!))) good = 0;
let y_C3_1 = y_C3_0;
let y_C3_2 = y_C3_0;
let y_C3_3 = y_C3_0;
let y_C1_1 = y_C1_0;
let y_C1_2 = y_C1_0;
let y_C1_3 = y_C1_0;
let y_X_1 = y_X_0;
let y_X_2 = y_X_0;
let y_X_3 = y_X_0;
if (guess >= 0) {
const past = nodes - 18;
const ahead = (guess);
const past_C3_0 = memory[(past + 1) | 0]!;
const past_C3_1 = memory[(past + 7) | 0]!;
const past_C3_2 = memory[(past + 13) | 0]!;
const past_C3_3 = memory[(past + 19) | 0]!;
const past_C1_0 = memory[(past + 2) | 0]!;
const past_C1_1 = memory[(past + 8) | 0]!;
const past_C1_2 = memory[(past + 14) | 0]!;
const past_C1_3 = memory[(past + 20) | 0]!;
const past_X_0 = memory[(past + 3) | 0]!;
const past_X_1 = memory[(past + 9) | 0]!;
const past_X_2 = memory[(past + 15) | 0]!;
const past_X_3 = memory[(past + 21) | 0]!;
{
const w0 = weights[ahead]!;
const w1 = weights[(ahead + 1) | 0]!;
const w2 = weights[(ahead + 2) | 0]!;
const w3 = weights[(ahead + 3) | 0]!;
y_C3_1 = ((((w0 * past_C3_0) + (w1 * past_C3_1)) + (w2 * past_C3_2)) + (w3 * past_C3_3));
y_C1_1 = ((((w0 * past_C1_0) + (w1 * past_C1_1)) + (w2 * past_C1_2)) + (w3 * past_C1_3));
y_X_1 = ((((w0 * past_X_0) + (w1 * past_X_1)) + (w2 * past_X_2)) + (w3 * past_X_3));
}
{
const w0 = weights[(ahead + 4) | 0]!;
const w1 = weights[(ahead + 5) | 0]!;
const w2 = weights[(ahead + 6) | 0]!;
const w3 = weights[(ahead + 7) | 0]!;
y_C3_2 = ((((w0 * past_C3_0) + (w1 * past_C3_1)) + (w2 * past_C3_2)) + (w3 * past_C3_3));
y_C1_2 = ((((w0 * past_C1_0) + (w1 * past_C1_1)) + (w2 * past_C1_2)) + (w3 * past_C1_3));
y_X_2 = ((((w0 * past_X_0) + (w1 * past_X_1)) + (w2 * past_X_2)) + (w3 * past_X_3));
}
{
const w0 = weights[(ahead + 8) | 0]!;
const w1 = weights[(ahead + 9) | 0]!;
const w2 = weights[(ahead + 10) | 0]!;
const w3 = weights[(ahead + 11) | 0]!;
y_C3_3 = ((((w0 * past_C3_0) + (w1 * past_C3_1)) + (w2 * past_C3_2)) + (w3 * past_C3_3));
y_C1_3 = ((((w0 * past_C1_0) + (w1 * past_C1_1)) + (w2 * past_C1_2)) + (w3 * past_C1_3));
y_X_3 = ((((w0 * past_X_0) + (w1 * past_X_1)) + (w2 * past_X_2)) + (w3 * past_X_3));
}
}
let d_C3 = 0;
let d_C1 = 0;
let d_X = 0;
const b_C3_1 = ((y_C3_0 * memory[(table + 15) | 0]!) + (memory[(table + 18) | 0]! * n_C3_0));
const b_C3_2 = ((y_C3_0 * memory[(table + 16) | 0]!) + (memory[(table + 22) | 0]! * n_C3_0));
const b_C3_3 = ((y_C3_0 * memory[(table + 17) | 0]!) + (memory[(table + 26) | 0]! * n_C3_0));
const b_C1_1 = ((y_C1_0 * memory[(table + 30) | 0]!) + (memory[(table + 33) | 0]! * n_C1_0));
const b_C1_2 = ((y_C1_0 * memory[(table + 31) | 0]!) + (memory[(table + 37) | 0]! * n_C1_0));
const b_C1_3 = ((y_C1_0 * memory[(table + 32) | 0]!) + (memory[(table + 41) | 0]! * n_C1_0));
const b_X_1 = (y_X_0 + (weights[even]! * n_X_0));
const b_X_2 = (y_X_0 + (weights[(even + 4) | 0]! * n_X_0));
const b_X_3 = (y_X_0 + (weights[(even + 8) | 0]! * n_X_0));
const u_Q_1 = ((((weights[share0_1]! * memory[from0_1]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 5) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 10) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 15) | 0]!));
const v53_1 = (u_Q_1 * u_Q_1);
const v57_1 = (v53_1 + own28);
const v58_1 = (own28 / v57_1);
const v82_1 = (y_F_1 * own10);
const v83_1 = (v58_1 * v82_1);
const u_M_1 = ((((weights[share0_1]! * memory[(from0_1 + 4) | 0]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 9) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 14) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 19) | 0]!));
const v89_1 = (u_M_1 * own14);
const u_Q_2 = ((((weights[share0_2]! * memory[from0_2]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 5) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 10) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 15) | 0]!));
const v53_2 = (u_Q_2 * u_Q_2);
const v57_2 = (v53_2 + own28);
const v58_2 = (own28 / v57_2);
const v82_2 = (y_F_2 * own10);
const v83_2 = (v58_2 * v82_2);
const u_M_2 = ((((weights[share0_2]! * memory[(from0_2 + 4) | 0]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 9) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 14) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 19) | 0]!));
const v89_2 = (u_M_2 * own14);
const u_Q_3 = ((((weights[share0_3]! * memory[from0_3]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 5) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 10) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 15) | 0]!));
const v53_3 = (u_Q_3 * u_Q_3);
const v57_3 = (v53_3 + own28);
const v58_3 = (own28 / v57_3);
const v82_3 = (y_F_3 * own10);
const v83_3 = (v58_3 * v82_3);
const u_M_3 = ((((weights[share0_3]! * memory[(from0_3 + 4) | 0]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 9) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 14) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 19) | 0]!));
const v89_3 = (u_M_3 * own14);
for (let round: number = 0; round < rounds; round += 1) {
{
const v177_1 = (v83_1 * own32);
const v178_1 = (v177_1 - own11);
const v179_1 = (v178_1 - v89_1);
const v185_1 = (own11 + v179_1);
const v180_1 = (y_C1_1 + y_X_1);
const v181_1 = (own31 * v180_1);
const v182_1 = (1 - v181_1);
const v183_1 = (v83_1 * v182_1);
const v177_2 = (v83_2 * own32);
const v178_2 = (v177_2 - own11);
const v179_2 = (v178_2 - v89_2);
const v185_2 = (own11 + v179_2);
const v180_2 = (y_C1_2 + y_X_2);
const v181_2 = (own31 * v180_2);
const v182_2 = (1 - v181_2);
const v183_2 = (v83_2 * v182_2);
const v177_3 = (v83_3 * own32);
const v178_3 = (v177_3 - own11);
const v179_3 = (v178_3 - v89_3);
const v185_3 = (own11 + v179_3);
const v180_3 = (y_C1_3 + y_X_3);
const v181_3 = (own31 * v180_3);
const v182_3 = (1 - v181_3);
const v183_3 = (v83_3 * v182_3);
for (let sweep: number = 0; sweep < sweeps - 5; sweep += 1) {
const n_C3_1 = (v183_1 + (v185_1 * y_C3_1));
const n_C3_2 = (v183_2 + (v185_2 * y_C3_2));
const n_C3_3 = (v183_3 + (v185_3 * y_C3_3));
const held = y_C3_3;
y_C3_1 = (((b_C3_1 + (memory[(table + 19) | 0]! * n_C3_1)) + (memory[(table + 20) | 0]! * n_C3_2)) + (memory[(table + 21) | 0]! * n_C3_3));
y_C3_2 = (((b_C3_2 + (memory[(table + 23) | 0]! * n_C3_1)) + (memory[(table + 24) | 0]! * n_C3_2)) + (memory[(table + 25) | 0]! * n_C3_3));
y_C3_3 = (((b_C3_3 + (memory[(table + 27) | 0]! * n_C3_1)) + (memory[(table + 28) | 0]! * n_C3_2)) + (memory[(table + 29) | 0]! * n_C3_3));
d_C3 = (y_C3_3 - held);
}
}
{
const v188_1 = (own33 - v89_1);
const v190_1 = (own29 + v188_1);
const v87_1 = (y_C3_1 * own11);
const v188_2 = (own33 - v89_2);
const v190_2 = (own29 + v188_2);
const v87_2 = (y_C3_2 * own11);
const v188_3 = (own33 - v89_3);
const v190_3 = (own29 + v188_3);
const v87_3 = (y_C3_3 * own11);
for (let sweep: number = 0; sweep < sweeps - 5; sweep += 1) {
const n_C1_1 = (v87_1 + (v190_1 * y_C1_1));
const n_C1_2 = (v87_2 + (v190_2 * y_C1_2));
const n_C1_3 = (v87_3 + (v190_3 * y_C1_3));
const held = y_C1_3;
y_C1_1 = (((b_C1_1 + (memory[(table + 34) | 0]! * n_C1_1)) + (memory[(table + 35) | 0]! * n_C1_2)) + (memory[(table + 36) | 0]! * n_C1_3));
y_C1_2 = (((b_C1_2 + (memory[(table + 38) | 0]! * n_C1_1)) + (memory[(table + 39) | 0]! * n_C1_2)) + (memory[(table + 40) | 0]! * n_C1_3));
y_C1_3 = (((b_C1_3 + (memory[(table + 42) | 0]! * n_C1_1)) + (memory[(table + 43) | 0]! * n_C1_2)) + (memory[(table + 44) | 0]! * n_C1_3));
d_C1 = (y_C1_3 - held);
}
}
{
const v193_1 = (own34 - v89_1);
const v97_1 = (y_C1_1 * own12);
const v193_2 = (own34 - v89_2);
const v97_2 = (y_C1_2 * own12);
const v193_3 = (own34 - v89_3);
const v97_3 = (y_C1_3 * own12);
for (let sweep: number = 0; sweep < sweeps - 5; sweep += 1) {
const n_X_1 = (v97_1 + (v193_1 * y_X_1));
const n_X_2 = (v97_2 + (v193_2 * y_X_2));
const n_X_3 = (v97_3 + (v193_3 * y_X_3));
const held = y_X_3;
y_X_1 = (((b_X_1 + (weights[(even + 1) | 0]! * n_X_1)) + (weights[(even + 2) | 0]! * n_X_2)) + (weights[(even + 3) | 0]! * n_X_3));
y_X_2 = (((b_X_2 + (weights[(even + 5) | 0]! * n_X_1)) + (weights[(even + 6) | 0]! * n_X_2)) + (weights[(even + 7) | 0]! * n_X_3));
y_X_3 = (((b_X_3 + (weights[(even + 9) | 0]! * n_X_1)) + (weights[(even + 10) | 0]! * n_X_2)) + (weights[(even + 11) | 0]! * n_X_3));
d_X = (y_X_3 - held);
}
}
}
const size_C3 = (Math.abs(y_C3_3) + 0.005000000000000001);
if (!(Math.abs((((((-0.25) * y_C3_0) + (0.5590169943749475 * y_C3_1)) + ((-0.5590169943749475) * y_C3_2)) + (0.25 * y_C3_3))) <= (size_C3 * weights[7]!))) good = 0;
if (!(Math.abs(d_C3) <= (size_C3 * weights[21]!))) good = 0;
const size_C1 = (Math.abs(y_C1_3) + 0.005000000000000001);
if (!(Math.abs((((((-0.25) * y_C1_0) + (0.5590169943749475 * y_C1_1)) + ((-0.5590169943749475) * y_C1_2)) + (0.25 * y_C1_3))) <= (size_C1 * weights[8]!))) good = 0;
if (!(Math.abs(d_C1) <= (size_C1 * weights[22]!))) good = 0;
const size_X = (Math.abs(y_X_3) + 0.010000000000000002);
if (!(Math.abs(y_X_3) <= 1e+30)) good = 0;
if (!(Math.abs(d_X) <= (size_X * weights[23]!))) good = 0;
let y_L_1 = y_L_0;
let y_L_2 = y_L_0;
let y_L_3 = y_L_0;
if (guess >= 0) {
const past = nodes - 18;
const ahead = (guess);
const past_L_0 = memory[(past + 4) | 0]!;
const past_L_1 = memory[(past + 10) | 0]!;
const past_L_2 = memory[(past + 16) | 0]!;
const past_L_3 = memory[(past + 22) | 0]!;
{
const w0 = weights[ahead]!;
const w1 = weights[(ahead + 1) | 0]!;
const w2 = weights[(ahead + 2) | 0]!;
const w3 = weights[(ahead + 3) | 0]!;
y_L_1 = ((((w0 * past_L_0) + (w1 * past_L_1)) + (w2 * past_L_2)) + (w3 * past_L_3));
}
{
const w0 = weights[(ahead + 4) | 0]!;
const w1 = weights[(ahead + 5) | 0]!;
const w2 = weights[(ahead + 6) | 0]!;
const w3 = weights[(ahead + 7) | 0]!;
y_L_2 = ((((w0 * past_L_0) + (w1 * past_L_1)) + (w2 * past_L_2)) + (w3 * past_L_3));
}
{
const w0 = weights[(ahead + 8) | 0]!;
const w1 = weights[(ahead + 9) | 0]!;
const w2 = weights[(ahead + 10) | 0]!;
const w3 = weights[(ahead + 11) | 0]!;
y_L_3 = ((((w0 * past_L_0) + (w1 * past_L_1)) + (w2 * past_L_2)) + (w3 * past_L_3));
}
}
let d_L = 0;
const b_L_1 = (y_L_0 + (weights[even]! * n_L_0));
const b_L_2 = (y_L_0 + (weights[(even + 4) | 0]! * n_L_0));
const b_L_3 = (y_L_0 + (weights[(even + 8) | 0]! * n_L_0));
const v102_1 = (y_F_1 * own18);
const v105_1 = (u_M_1 * own20);
const v102_2 = (y_F_2 * own18);
const v105_2 = (u_M_2 * own20);
const v102_3 = (y_F_3 * own18);
const v105_3 = (u_M_3 * own20);
{
const v195_1 = (own35 - v105_1);
const v195_2 = (own35 - v105_2);
const v195_3 = (own35 - v105_3);
for (let sweep: number = 0; sweep < sweeps - 5; sweep += 1) {
const n_L_1 = (v102_1 + (v195_1 * y_L_1));
const n_L_2 = (v102_2 + (v195_2 * y_L_2));
const n_L_3 = (v102_3 + (v195_3 * y_L_3));
const held = y_L_3;
y_L_1 = (((b_L_1 + (weights[(even + 1) | 0]! * n_L_1)) + (weights[(even + 2) | 0]! * n_L_2)) + (weights[(even + 3) | 0]! * n_L_3));
y_L_2 = (((b_L_2 + (weights[(even + 5) | 0]! * n_L_1)) + (weights[(even + 6) | 0]! * n_L_2)) + (weights[(even + 7) | 0]! * n_L_3));
y_L_3 = (((b_L_3 + (weights[(even + 9) | 0]! * n_L_1)) + (weights[(even + 10) | 0]! * n_L_2)) + (weights[(even + 11) | 0]! * n_L_3));
d_L = (y_L_3 - held);
}
}
const size_L = (Math.abs(y_L_3) + 0.1);
if (!(Math.abs(y_L_3) <= 1e+30)) good = 0;
if (!(Math.abs(d_L) <= (size_L * weights[24]!))) good = 0;
let y_R_1 = y_R_0;
let y_R_2 = y_R_0;
let y_R_3 = y_R_0;
if (guess >= 0) {
const past = nodes - 18;
const ahead = (guess);
const past_R_0 = memory[(past + 5) | 0]!;
const past_R_1 = memory[(past + 11) | 0]!;
const past_R_2 = memory[(past + 17) | 0]!;
const past_R_3 = memory[(past + 23) | 0]!;
{
const w0 = weights[ahead]!;
const w1 = weights[(ahead + 1) | 0]!;
const w2 = weights[(ahead + 2) | 0]!;
const w3 = weights[(ahead + 3) | 0]!;
y_R_1 = ((((w0 * past_R_0) + (w1 * past_R_1)) + (w2 * past_R_2)) + (w3 * past_R_3));
}
{
const w0 = weights[(ahead + 4) | 0]!;
const w1 = weights[(ahead + 5) | 0]!;
const w2 = weights[(ahead + 6) | 0]!;
const w3 = weights[(ahead + 7) | 0]!;
y_R_2 = ((((w0 * past_R_0) + (w1 * past_R_1)) + (w2 * past_R_2)) + (w3 * past_R_3));
}
{
const w0 = weights[(ahead + 8) | 0]!;
const w1 = weights[(ahead + 9) | 0]!;
const w2 = weights[(ahead + 10) | 0]!;
const w3 = weights[(ahead + 11) | 0]!;
y_R_3 = ((((w0 * past_R_0) + (w1 * past_R_1)) + (w2 * past_R_2)) + (w3 * past_R_3));
}
}
let d_R = 0;
const b_R_1 = (y_R_0 + (weights[even]! * n_R_0));
const b_R_2 = (y_R_0 + (weights[(even + 4) | 0]! * n_R_0));
const b_R_3 = (y_R_0 + (weights[(even + 8) | 0]! * n_R_0));
const v110_1 = (u_Q_1 * own15);
const v111_1 = (u_M_1 * v110_1);
const v110_2 = (u_Q_2 * own15);
const v111_2 = (u_M_2 * v110_2);
const v110_3 = (u_Q_3 * own15);
const v111_3 = (u_M_3 * v110_3);
{
const v196_1 = (own30 - v111_1);
const v196_2 = (own30 - v111_2);
const v196_3 = (own30 - v111_3);
for (let sweep: number = 0; sweep < sweeps - 5; sweep += 1) {
const n_R_1 = (0 + (v196_1 * y_R_1));
const n_R_2 = (0 + (v196_2 * y_R_2));
const n_R_3 = (0 + (v196_3 * y_R_3));
const held = y_R_3;
y_R_1 = (((b_R_1 + (weights[(even + 1) | 0]! * n_R_1)) + (weights[(even + 2) | 0]! * n_R_2)) + (weights[(even + 3) | 0]! * n_R_3));
y_R_2 = (((b_R_2 + (weights[(even + 5) | 0]! * n_R_1)) + (weights[(even + 6) | 0]! * n_R_2)) + (weights[(even + 7) | 0]! * n_R_3));
y_R_3 = (((b_R_3 + (weights[(even + 9) | 0]! * n_R_1)) + (weights[(even + 10) | 0]! * n_R_2)) + (weights[(even + 11) | 0]! * n_R_3));
d_R = (y_R_3 - held);
}
}
const size_R = (Math.abs(y_R_3) + 0.1);
if (!(Math.abs(y_R_3) <= 1e+30)) good = 0;
if (!(Math.abs(d_R) <= (size_R * weights[25]!))) good = 0;
memory[(nodes + 6) | 0] = y_F_1;
memory[(nodes + 12) | 0] = y_F_2;
memory[(nodes + 18) | 0] = y_F_3;
memory[(nodes + 7) | 0] = y_C3_1;
memory[(nodes + 13) | 0] = y_C3_2;
memory[(nodes + 19) | 0] = y_C3_3;
memory[(nodes + 8) | 0] = y_C1_1;
memory[(nodes + 14) | 0] = y_C1_2;
memory[(nodes + 20) | 0] = y_C1_3;
memory[(nodes + 9) | 0] = y_X_1;
memory[(nodes + 15) | 0] = y_X_2;
memory[(nodes + 21) | 0] = y_X_3;
memory[(nodes + 10) | 0] = y_L_1;
memory[(nodes + 16) | 0] = y_L_2;
memory[(nodes + 22) | 0] = y_L_3;
memory[(nodes + 11) | 0] = y_R_1;
memory[(nodes + 17) | 0] = y_R_2;
memory[(nodes + 23) | 0] = y_R_3;
const v80_3 = (y_F_3 * own9);
const v78_3 = (1 - y_F_3);
const v79_3 = (v77_3 * v78_3);
const v81_3 = (v79_3 - v80_3);
const v175_3 = (v80_3 + v81_3);
n_F_0 = v175_3;
y_F_0 = y_F_3;
const v87_3 = (y_C3_3 * own11);
const v50_3 = (y_C3_3 + y_C1_3);
const v51_3 = (y_X_3 + v50_3);
const v134_3 = (v51_3 * own31);
const v135_3 = (1 - v134_3);
const v136_3 = (v83_3 * v135_3);
const v137_3 = (v136_3 - v87_3);
const v90_3 = (y_C3_3 * v89_3);
const v138_3 = (v137_3 - v90_3);
const v186_3 = (v87_3 + v138_3);
n_C3_0 = v186_3;
y_C3_0 = y_C3_3;
const v93_3 = (y_C1_3 * own29);
const v94_3 = (v87_3 - v93_3);
const v95_3 = (y_C1_3 * v89_3);
const v96_3 = (v94_3 - v95_3);
const v191_3 = (v93_3 + v96_3);
n_C1_0 = v191_3;
y_C1_0 = y_C1_3;
const v97_3 = (y_C1_3 * own12);
const v98_3 = (y_X_3 * own13);
const v99_3 = (v97_3 - v98_3);
const v100_3 = (y_X_3 * v89_3);
const v101_3 = (v99_3 - v100_3);
n_X_0 = v101_3;
y_X_0 = y_X_3;
const v103_3 = (y_L_3 * own19);
const v104_3 = (v102_3 - v103_3);
const v106_3 = (y_L_3 * v105_3);
const v107_3 = (v104_3 - v106_3);
n_L_0 = v107_3;
y_L_0 = y_L_3;
const v109_3 = (y_R_3 * own30);
const v112_3 = (y_R_3 * v111_3);
const v113_3 = (v109_3 - v112_3);
n_R_0 = v113_3;
y_R_0 = y_R_3;
nodes = ((nodes + 18) | 0);
step = ((step + 12) | 0);
}
memory[46] = y_F_0;
memory[47] = y_C3_0;
memory[48] = y_C1_0;
memory[49] = y_X_0;
memory[50] = y_L_0;
memory[51] = y_R_0;
return good;
}
function days0(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_I = ((out + 1 * stride) | 0);
let o_E = ((out + 2 * stride) | 0);
let o_G = ((out + 4 * stride) | 0);
let o_M = ((out + 5 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 5) | 0);
let at = (integers[(record + 1) | 0]!);
const singles = integers[(record + 2) | 0]!;
const pairs = integers[(record + 3) | 0]!;
const middle = integers[(record + 4) | 0]!;
for (let day: number = 0; day < singles; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
memory[o_I] = ((((w0 * memory[(from + 1) | 0]!) + (w1 * memory[(from + 6) | 0]!)) + (w2 * memory[(from + 11) | 0]!)) + (w3 * memory[(from + 16) | 0]!));
memory[o_E] = ((((w0 * memory[(from + 2) | 0]!) + (w1 * memory[(from + 7) | 0]!)) + (w2 * memory[(from + 12) | 0]!)) + (w3 * memory[(from + 17) | 0]!));
memory[o_G] = ((((w0 * memory[(from + 3) | 0]!) + (w1 * memory[(from + 8) | 0]!)) + (w2 * memory[(from + 13) | 0]!)) + (w3 * memory[(from + 18) | 0]!));
memory[o_M] = ((((w0 * memory[(from + 4) | 0]!) + (w1 * memory[(from + 9) | 0]!)) + (w2 * memory[(from + 14) | 0]!)) + (w3 * memory[(from + 19) | 0]!));
at = ((at + 4) | 0);
o_I = ((o_I + 1) | 0);
o_E = ((o_E + 1) | 0);
o_G = ((o_G + 1) | 0);
o_M = ((o_M + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
{
const even = ((w0 * (memory[(from + 1) | 0]! + memory[(from + 16) | 0]!)) + (w1 * (memory[(from + 6) | 0]! + memory[(from + 11) | 0]!)));
const odd = ((w2 * (memory[(from + 16) | 0]! - memory[(from + 1) | 0]!)) + (w3 * (memory[(from + 11) | 0]! - memory[(from + 6) | 0]!)));
memory[o_I] = (even + odd);
memory[(o_I + back)] = (even - odd);
}
{
const even = ((w0 * (memory[(from + 2) | 0]! + memory[(from + 17) | 0]!)) + (w1 * (memory[(from + 7) | 0]! + memory[(from + 12) | 0]!)));
const odd = ((w2 * (memory[(from + 17) | 0]! - memory[(from + 2) | 0]!)) + (w3 * (memory[(from + 12) | 0]! - memory[(from + 7) | 0]!)));
memory[o_E] = (even + odd);
memory[(o_E + back)] = (even - odd);
}
{
const even = ((w0 * (memory[(from + 3) | 0]! + memory[(from + 18) | 0]!)) + (w1 * (memory[(from + 8) | 0]! + memory[(from + 13) | 0]!)));
const odd = ((w2 * (memory[(from + 18) | 0]! - memory[(from + 3) | 0]!)) + (w3 * (memory[(from + 13) | 0]! - memory[(from + 8) | 0]!)));
memory[o_G] = (even + odd);
memory[(o_G + back)] = (even - odd);
}
{
const even = ((w0 * (memory[(from + 4) | 0]! + memory[(from + 19) | 0]!)) + (w1 * (memory[(from + 9) | 0]! + memory[(from + 14) | 0]!)));
const odd = ((w2 * (memory[(from + 19) | 0]! - memory[(from + 4) | 0]!)) + (w3 * (memory[(from + 14) | 0]! - memory[(from + 9) | 0]!)));
memory[o_M] = (even + odd);
memory[(o_M + back)] = (even - odd);
}
at = ((at + 4) | 0);
o_I = ((o_I + 1) | 0);
o_E = ((o_E + 1) | 0);
o_G = ((o_G + 1) | 0);
o_M = ((o_M + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_I] = ((weights[at]! * (memory[(from + 1) | 0]! + memory[(from + 16) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 6) | 0]! + memory[(from + 11) | 0]!)));
memory[o_E] = ((weights[at]! * (memory[(from + 2) | 0]! + memory[(from + 17) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 7) | 0]! + memory[(from + 12) | 0]!)));
memory[o_G] = ((weights[at]! * (memory[(from + 3) | 0]! + memory[(from + 18) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 8) | 0]! + memory[(from + 13) | 0]!)));
memory[o_M] = ((weights[at]! * (memory[(from + 4) | 0]! + memory[(from + 19) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 9) | 0]! + memory[(from + 14) | 0]!)));
}
o_I = ((o_I + (pairs + middle)) | 0);
o_E = ((o_E + (pairs + middle)) | 0);
o_G = ((o_G + (pairs + middle)) | 0);
o_M = ((o_M + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_I] = memory[(from + 16) | 0]!;
memory[o_E] = memory[(from + 17) | 0]!;
memory[o_G] = memory[(from + 18) | 0]!;
memory[o_M] = memory[(from + 19) | 0]!;
o_I = ((o_I + 1) | 0);
o_E = ((o_E + 1) | 0);
o_G = ((o_G + 1) | 0);
o_M = ((o_M + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function days1(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_F = ((out + 6 * stride) | 0);
let o_C3 = ((out + 7 * stride) | 0);
let o_C1 = ((out + 8 * stride) | 0);
let o_X = ((out + 9 * stride) | 0);
let o_L = ((out + 10 * stride) | 0);
let o_R = ((out + 11 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 6) | 0);
let at = (integers[(record + 1) | 0]!);
const singles = integers[(record + 2) | 0]!;
const pairs = integers[(record + 3) | 0]!;
const middle = integers[(record + 4) | 0]!;
for (let day: number = 0; day < singles; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
memory[o_F] = ((((w0 * memory[from]!) + (w1 * memory[(from + 6) | 0]!)) + (w2 * memory[(from + 12) | 0]!)) + (w3 * memory[(from + 18) | 0]!));
memory[o_C3] = ((((w0 * memory[(from + 1) | 0]!) + (w1 * memory[(from + 7) | 0]!)) + (w2 * memory[(from + 13) | 0]!)) + (w3 * memory[(from + 19) | 0]!));
memory[o_C1] = ((((w0 * memory[(from + 2) | 0]!) + (w1 * memory[(from + 8) | 0]!)) + (w2 * memory[(from + 14) | 0]!)) + (w3 * memory[(from + 20) | 0]!));
memory[o_X] = ((((w0 * memory[(from + 3) | 0]!) + (w1 * memory[(from + 9) | 0]!)) + (w2 * memory[(from + 15) | 0]!)) + (w3 * memory[(from + 21) | 0]!));
memory[o_L] = ((((w0 * memory[(from + 4) | 0]!) + (w1 * memory[(from + 10) | 0]!)) + (w2 * memory[(from + 16) | 0]!)) + (w3 * memory[(from + 22) | 0]!));
memory[o_R] = ((((w0 * memory[(from + 5) | 0]!) + (w1 * memory[(from + 11) | 0]!)) + (w2 * memory[(from + 17) | 0]!)) + (w3 * memory[(from + 23) | 0]!));
at = ((at + 4) | 0);
o_F = ((o_F + 1) | 0);
o_C3 = ((o_C3 + 1) | 0);
o_C1 = ((o_C1 + 1) | 0);
o_X = ((o_X + 1) | 0);
o_L = ((o_L + 1) | 0);
o_R = ((o_R + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
{
const even = ((w0 * (memory[from]! + memory[(from + 18) | 0]!)) + (w1 * (memory[(from + 6) | 0]! + memory[(from + 12) | 0]!)));
const odd = ((w2 * (memory[(from + 18) | 0]! - memory[from]!)) + (w3 * (memory[(from + 12) | 0]! - memory[(from + 6) | 0]!)));
memory[o_F] = (even + odd);
memory[(o_F + back)] = (even - odd);
}
{
const even = ((w0 * (memory[(from + 1) | 0]! + memory[(from + 19) | 0]!)) + (w1 * (memory[(from + 7) | 0]! + memory[(from + 13) | 0]!)));
const odd = ((w2 * (memory[(from + 19) | 0]! - memory[(from + 1) | 0]!)) + (w3 * (memory[(from + 13) | 0]! - memory[(from + 7) | 0]!)));
memory[o_C3] = (even + odd);
memory[(o_C3 + back)] = (even - odd);
}
{
const even = ((w0 * (memory[(from + 2) | 0]! + memory[(from + 20) | 0]!)) + (w1 * (memory[(from + 8) | 0]! + memory[(from + 14) | 0]!)));
const odd = ((w2 * (memory[(from + 20) | 0]! - memory[(from + 2) | 0]!)) + (w3 * (memory[(from + 14) | 0]! - memory[(from + 8) | 0]!)));
memory[o_C1] = (even + odd);
memory[(o_C1 + back)] = (even - odd);
}
{
const even = ((w0 * (memory[(from + 3) | 0]! + memory[(from + 21) | 0]!)) + (w1 * (memory[(from + 9) | 0]! + memory[(from + 15) | 0]!)));
const odd = ((w2 * (memory[(from + 21) | 0]! - memory[(from + 3) | 0]!)) + (w3 * (memory[(from + 15) | 0]! - memory[(from + 9) | 0]!)));
memory[o_X] = (even + odd);
memory[(o_X + back)] = (even - odd);
}
{
const even = ((w0 * (memory[(from + 4) | 0]! + memory[(from + 22) | 0]!)) + (w1 * (memory[(from + 10) | 0]! + memory[(from + 16) | 0]!)));
const odd = ((w2 * (memory[(from + 22) | 0]! - memory[(from + 4) | 0]!)) + (w3 * (memory[(from + 16) | 0]! - memory[(from + 10) | 0]!)));
memory[o_L] = (even + odd);
memory[(o_L + back)] = (even - odd);
}
{
const even = ((w0 * (memory[(from + 5) | 0]! + memory[(from + 23) | 0]!)) + (w1 * (memory[(from + 11) | 0]! + memory[(from + 17) | 0]!)));
const odd = ((w2 * (memory[(from + 23) | 0]! - memory[(from + 5) | 0]!)) + (w3 * (memory[(from + 17) | 0]! - memory[(from + 11) | 0]!)));
memory[o_R] = (even + odd);
memory[(o_R + back)] = (even - odd);
}
at = ((at + 4) | 0);
o_F = ((o_F + 1) | 0);
o_C3 = ((o_C3 + 1) | 0);
o_C1 = ((o_C1 + 1) | 0);
o_X = ((o_X + 1) | 0);
o_L = ((o_L + 1) | 0);
o_R = ((o_R + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_F] = ((weights[at]! * (memory[from]! + memory[(from + 18) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 6) | 0]! + memory[(from + 12) | 0]!)));
memory[o_C3] = ((weights[at]! * (memory[(from + 1) | 0]! + memory[(from + 19) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 7) | 0]! + memory[(from + 13) | 0]!)));
memory[o_C1] = ((weights[at]! * (memory[(from + 2) | 0]! + memory[(from + 20) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 8) | 0]! + memory[(from + 14) | 0]!)));
memory[o_X] = ((weights[at]! * (memory[(from + 3) | 0]! + memory[(from + 21) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 9) | 0]! + memory[(from + 15) | 0]!)));
memory[o_L] = ((weights[at]! * (memory[(from + 4) | 0]! + memory[(from + 22) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 10) | 0]! + memory[(from + 16) | 0]!)));
memory[o_R] = ((weights[at]! * (memory[(from + 5) | 0]! + memory[(from + 23) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 11) | 0]! + memory[(from + 17) | 0]!)));
}
o_F = ((o_F + (pairs + middle)) | 0);
o_C3 = ((o_C3 + (pairs + middle)) | 0);
o_C1 = ((o_C1 + (pairs + middle)) | 0);
o_X = ((o_X + (pairs + middle)) | 0);
o_L = ((o_L + (pairs + middle)) | 0);
o_R = ((o_R + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_F] = memory[(from + 18) | 0]!;
memory[o_C3] = memory[(from + 19) | 0]!;
memory[o_C1] = memory[(from + 20) | 0]!;
memory[o_X] = memory[(from + 21) | 0]!;
memory[o_L] = memory[(from + 22) | 0]!;
memory[o_R] = memory[(from + 23) | 0]!;
o_F = ((o_F + 1) | 0);
o_C3 = ((o_C3 + 1) | 0);
o_C1 = ((o_C1 + 1) | 0);
o_X = ((o_X + 1) | 0);
o_L = ((o_L + 1) | 0);
o_R = ((o_R + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function shown0(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_falseFirmness = ((out + 1 * stride) | 0);
let o_inflammation = ((out + 3 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 5) | 0);
let at = (integers[(record + 1) | 0]!);
const singles = integers[(record + 2) | 0]!;
const pairs = integers[(record + 3) | 0]!;
const middle = integers[(record + 4) | 0]!;
const p_falseFirmness_0 = (memory[26]! * memory[(from + 2) | 0]!);
const p_falseFirmness_1 = (memory[26]! * memory[(from + 7) | 0]!);
const p_falseFirmness_2 = (memory[26]! * memory[(from + 12) | 0]!);
const p_falseFirmness_3 = (memory[26]! * memory[(from + 17) | 0]!);
const p_inflammation_0 = memory[(from + 1) | 0]!;
const p_inflammation_1 = memory[(from + 6) | 0]!;
const p_inflammation_2 = memory[(from + 11) | 0]!;
const p_inflammation_3 = memory[(from + 16) | 0]!;
for (let day: number = 0; day < singles; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
memory[o_falseFirmness] = ((((w0 * p_falseFirmness_0) + (w1 * p_falseFirmness_1)) + (w2 * p_falseFirmness_2)) + (w3 * p_falseFirmness_3));
memory[o_inflammation] = ((((w0 * p_inflammation_0) + (w1 * p_inflammation_1)) + (w2 * p_inflammation_2)) + (w3 * p_inflammation_3));
at = ((at + 4) | 0);
o_falseFirmness = ((o_falseFirmness + 1) | 0);
o_inflammation = ((o_inflammation + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
{
const even = ((w0 * (p_falseFirmness_0 + p_falseFirmness_3)) + (w1 * (p_falseFirmness_1 + p_falseFirmness_2)));
const odd = ((w2 * (p_falseFirmness_3 - p_falseFirmness_0)) + (w3 * (p_falseFirmness_2 - p_falseFirmness_1)));
memory[o_falseFirmness] = (even + odd);
memory[(o_falseFirmness + back)] = (even - odd);
}
{
const even = ((w0 * (p_inflammation_0 + p_inflammation_3)) + (w1 * (p_inflammation_1 + p_inflammation_2)));
const odd = ((w2 * (p_inflammation_3 - p_inflammation_0)) + (w3 * (p_inflammation_2 - p_inflammation_1)));
memory[o_inflammation] = (even + odd);
memory[(o_inflammation + back)] = (even - odd);
}
at = ((at + 4) | 0);
o_falseFirmness = ((o_falseFirmness + 1) | 0);
o_inflammation = ((o_inflammation + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_falseFirmness] = ((weights[at]! * (p_falseFirmness_0 + p_falseFirmness_3)) + (weights[(at + 1) | 0]! * (p_falseFirmness_1 + p_falseFirmness_2)));
memory[o_inflammation] = ((weights[at]! * (p_inflammation_0 + p_inflammation_3)) + (weights[(at + 1) | 0]! * (p_inflammation_1 + p_inflammation_2)));
}
o_falseFirmness = ((o_falseFirmness + (pairs + middle)) | 0);
o_inflammation = ((o_inflammation + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_falseFirmness] = p_falseFirmness_3;
memory[o_inflammation] = p_inflammation_3;
o_falseFirmness = ((o_falseFirmness + 1) | 0);
o_inflammation = ((o_inflammation + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function shown1(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_firmness = ((out + 0 * stride) | 0);
let o_collagen = ((out + 2 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 6) | 0);
let at = (integers[(record + 1) | 0]!);
const singles = integers[(record + 2) | 0]!;
const pairs = integers[(record + 3) | 0]!;
const middle = integers[(record + 4) | 0]!;
const p_firmness_0 = (memory[39]! + (((((memory[36]! * memory[(from + 1) | 0]!) + (memory[37]! * memory[(from + 2) | 0]!)) + (memory[25]! * memory[(from + 3) | 0]!)) + (memory[38]! * memory[(from + 4) | 0]!)) + (memory[25]! * memory[(from + 5) | 0]!)));
const p_firmness_1 = (memory[39]! + (((((memory[36]! * memory[(from + 7) | 0]!) + (memory[37]! * memory[(from + 8) | 0]!)) + (memory[25]! * memory[(from + 9) | 0]!)) + (memory[38]! * memory[(from + 10) | 0]!)) + (memory[25]! * memory[(from + 11) | 0]!)));
const p_firmness_2 = (memory[39]! + (((((memory[36]! * memory[(from + 13) | 0]!) + (memory[37]! * memory[(from + 14) | 0]!)) + (memory[25]! * memory[(from + 15) | 0]!)) + (memory[38]! * memory[(from + 16) | 0]!)) + (memory[25]! * memory[(from + 17) | 0]!)));
const p_firmness_3 = (memory[39]! + (((((memory[36]! * memory[(from + 19) | 0]!) + (memory[37]! * memory[(from + 20) | 0]!)) + (memory[25]! * memory[(from + 21) | 0]!)) + (memory[38]! * memory[(from + 22) | 0]!)) + (memory[25]! * memory[(from + 23) | 0]!)));
const p_collagen_0 = ((-1) + (((memory[(from + 1) | 0]! + memory[(from + 2) | 0]!) + memory[(from + 3) | 0]!) + memory[(from + 5) | 0]!));
const p_collagen_1 = ((-1) + (((memory[(from + 7) | 0]! + memory[(from + 8) | 0]!) + memory[(from + 9) | 0]!) + memory[(from + 11) | 0]!));
const p_collagen_2 = ((-1) + (((memory[(from + 13) | 0]! + memory[(from + 14) | 0]!) + memory[(from + 15) | 0]!) + memory[(from + 17) | 0]!));
const p_collagen_3 = ((-1) + (((memory[(from + 19) | 0]! + memory[(from + 20) | 0]!) + memory[(from + 21) | 0]!) + memory[(from + 23) | 0]!));
for (let day: number = 0; day < singles; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
memory[o_firmness] = (memory[o_firmness]! + ((((w0 * p_firmness_0) + (w1 * p_firmness_1)) + (w2 * p_firmness_2)) + (w3 * p_firmness_3)));
memory[o_collagen] = ((((w0 * p_collagen_0) + (w1 * p_collagen_1)) + (w2 * p_collagen_2)) + (w3 * p_collagen_3));
at = ((at + 4) | 0);
o_firmness = ((o_firmness + 1) | 0);
o_collagen = ((o_collagen + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
{
const even = ((w0 * (p_firmness_0 + p_firmness_3)) + (w1 * (p_firmness_1 + p_firmness_2)));
const odd = ((w2 * (p_firmness_3 - p_firmness_0)) + (w3 * (p_firmness_2 - p_firmness_1)));
memory[o_firmness] = (memory[o_firmness]! + (even + odd));
memory[(o_firmness + back)] = (memory[(o_firmness + back)]! + (even - odd));
}
{
const even = ((w0 * (p_collagen_0 + p_collagen_3)) + (w1 * (p_collagen_1 + p_collagen_2)));
const odd = ((w2 * (p_collagen_3 - p_collagen_0)) + (w3 * (p_collagen_2 - p_collagen_1)));
memory[o_collagen] = (even + odd);
memory[(o_collagen + back)] = (even - odd);
}
at = ((at + 4) | 0);
o_firmness = ((o_firmness + 1) | 0);
o_collagen = ((o_collagen + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_firmness] = (memory[o_firmness]! + ((weights[at]! * (p_firmness_0 + p_firmness_3)) + (weights[(at + 1) | 0]! * (p_firmness_1 + p_firmness_2))));
memory[o_collagen] = ((weights[at]! * (p_collagen_0 + p_collagen_3)) + (weights[(at + 1) | 0]! * (p_collagen_1 + p_collagen_2)));
}
o_firmness = ((o_firmness + (pairs + middle)) | 0);
o_collagen = ((o_collagen + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_firmness] = (memory[o_firmness]! + p_firmness_3);
memory[o_collagen] = p_collagen_3;
o_firmness = ((o_firmness + 1) | 0);
o_collagen = ((o_collagen + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function daysFading(memory: Float64Array, integers: Int32Array, weights: Float64Array, out: number, stride: number, gaps: number, runs: number, offset: number): void {
{
const rest = 0;
let gap = ((memory[40]! - rest) * Math.exp(((-memory[0]!) * offset)));
let o_D = ((out + 0 * stride) | 0);
let run = gaps;
for (let r: number = 0; r < runs; r += 1) {
const fade = Math.exp(((-memory[0]!) * (integers[(run + 1) | 0]!)));
const count = integers[run]!;
for (let i: number = 0; i < count; i += 1) {
memory[o_D] = (rest + gap);
o_D = ((o_D + 1) | 0);
gap = (gap * fade);
}
run = ((run + 2) | 0);
}
}
{
const rest = 0;
let gap = ((memory[52]! - rest) * Math.exp(((-memory[16]!) * offset)));
let o_Q = ((out + 12 * stride) | 0);
let run = gaps;
for (let r: number = 0; r < runs; r += 1) {
const fade = Math.exp(((-memory[16]!) * (integers[(run + 1) | 0]!)));
const count = integers[run]!;
for (let i: number = 0; i < count; i += 1) {
memory[o_Q] = (rest + gap);
o_Q = ((o_Q + 1) | 0);
gap = (gap * fade);
}
run = ((run + 2) | 0);
}
}
{
const rest = 0;
let gap = ((memory[43]! - rest) * Math.exp(((-memory[4]!) * offset)));
let o_B = ((out + 3 * stride) | 0);
let run = gaps;
for (let r: number = 0; r < runs; r += 1) {
const fade = Math.exp(((-memory[4]!) * (integers[(run + 1) | 0]!)));
const count = integers[run]!;
for (let i: number = 0; i < count; i += 1) {
memory[o_B] = (rest + gap);
o_B = ((o_B + 1) | 0);
gap = (gap * fade);
}
run = ((run + 2) | 0);
}
}
{
const rest = 0;
let gap = ((memory[53]! - rest) * Math.exp(((-memory[17]!) * offset)));
let o_H = ((out + 13 * stride) | 0);
let run = gaps;
for (let r: number = 0; r < runs; r += 1) {
const fade = Math.exp(((-memory[17]!) * (integers[(run + 1) | 0]!)));
const count = integers[run]!;
for (let i: number = 0; i < count; i += 1) {
memory[o_H] = (rest + gap);
o_H = ((o_H + 1) | 0);
gap = (gap * fade);
}
run = ((run + 2) | 0);
}
}
}
function shownFading(memory: Float64Array, integers: Int32Array, weights: Float64Array, out: number, stride: number, gaps: number, runs: number, offset: number): void {
{
const rest = 0;
let gap = ((memory[53]! - rest) * Math.exp(((-memory[17]!) * offset)));
let o_firmness = ((out + 0 * stride) | 0);
let run = gaps;
for (let r: number = 0; r < runs; r += 1) {
const fade = Math.exp(((-memory[17]!) * (integers[(run + 1) | 0]!)));
const count = integers[run]!;
for (let i: number = 0; i < count; i += 1) {
memory[o_firmness] = (memory[25]! * (rest + gap));
o_firmness = ((o_firmness + 1) | 0);
gap = (gap * fade);
}
run = ((run + 2) | 0);
}
}
}
function prepare(memory: Float64Array, person: number): void {
memory[0] = memory[person]!;
memory[1] = memory[(person + 1) | 0]!;
memory[2] = memory[(person + 3) | 0]!;
memory[3] = memory[(person + 4) | 0]!;
memory[4] = memory[(person + 5) | 0]!;
memory[5] = memory[(person + 6) | 0]!;
memory[6] = memory[(person + 7) | 0]!;
memory[7] = memory[(person + 8) | 0]!;
memory[8] = memory[(person + 9) | 0]!;
memory[9] = memory[(person + 10) | 0]!;
memory[10] = memory[(person + 11) | 0]!;
memory[11] = memory[(person + 14) | 0]!;
memory[12] = memory[(person + 15) | 0]!;
memory[13] = memory[(person + 17) | 0]!;
memory[14] = memory[(person + 18) | 0]!;
memory[15] = memory[(person + 19) | 0]!;
memory[16] = memory[(person + 20) | 0]!;
memory[17] = memory[(person + 21) | 0]!;
memory[18] = memory[(person + 22) | 0]!;
memory[19] = memory[(person + 23) | 0]!;
memory[20] = memory[(person + 24) | 0]!;
memory[21] = memory[(person + 26) | 0]!;
memory[22] = memory[(person + 27) | 0]!;
memory[23] = memory[(person + 28) | 0]!;
memory[24] = memory[(person + 29) | 0]!;
memory[25] = memory[(person + 33) | 0]!;
memory[26] = memory[(person + 34) | 0]!;
const v52_0 = (memory[(person + 2) | 0]! * memory[(person + 2) | 0]!);
memory[27] = v52_0;
const v56_0 = (memory[(person + 13) | 0]! * memory[(person + 13) | 0]!);
memory[28] = v56_0;
const v92_0 = (memory[(person + 15) | 0]! + memory[(person + 16) | 0]!);
memory[29] = v92_0;
const v108_0 = (-memory[(person + 25) | 0]!);
memory[30] = v108_0;
const v133_0 = (1 / memory[(person + 12) | 0]!);
memory[31] = v133_0;
const v176_0 = (-v133_0);
memory[32] = v176_0;
const v187_0 = (-v92_0);
memory[33] = v187_0;
const v192_0 = (-memory[(person + 17) | 0]!);
memory[34] = v192_0;
const v194_0 = (-memory[(person + 23) | 0]!);
memory[35] = v194_0;
const v197_0 = (memory[(person + 30) | 0]! * memory[(person + 33) | 0]!);
memory[36] = v197_0;
const v198_0 = (memory[(person + 31) | 0]! * memory[(person + 33) | 0]!);
memory[37] = v198_0;
const v199_0 = (memory[(person + 32) | 0]! * memory[(person + 33) | 0]!);
memory[38] = v199_0;
const v200_0 = (-memory[(person + 32) | 0]!);
const v201_0 = ((-1) + v200_0);
const v202_0 = (memory[(person + 33) | 0]! * v201_0);
memory[39] = v202_0;
memory[40] = 0;
memory[41] = 0;
memory[42] = 0;
memory[43] = 0;
memory[44] = 0;
memory[45] = 0;
memory[46] = 0;
memory[47] = 0;
memory[48] = 0;
memory[49] = 0;
memory[50] = 1;
memory[51] = 1;
memory[52] = 0;
memory[53] = 0;
}
function session(memory: Float64Array, integers: Int32Array, weights: Float64Array, inputs: number): void {
const after0 = (memory[40]! + memory[21]!);
const after3 = (memory[43]! + memory[22]!);
const after12 = (memory[52]! + memory[23]!);
const v118_0 = (memory[24]! - memory[53]!);
const v119_0 = Math.max(0, v118_0);
const after13 = (memory[53]! + v119_0);
memory[40] = after0;
memory[43] = after3;
memory[52] = after12;
memory[53] = after13;
}
export function solve(memory: Float64Array, integers: Int32Array, weights: Float64Array, person: number, scratch: number, out: number, all: number): number {
const integerBase = 0;
let good = 1;
const stride = integers[(integerBase + 1) | 0]!;
prepare(memory, person);
const nodes0 = ((scratch + 0) | 0);
const tables0 = ((scratch + integers[(integerBase + 3) | 0]!) | 0);
const lengths0 = (integers[(integerBase + 5) | 0]!);
for (let h: number = 0; h < integers[(integerBase + 4) | 0]!; h += 1) {
const length = weights[(((lengths0 + h) | 0))]!;
const table = ((tables0 + h * 72) | 0);
memory[table] = Math.exp(((memory[0]! * length) * (-0.27639320225002106)));
memory[(table + 1) | 0] = Math.exp(((memory[0]! * length) * (-0.7236067977499789)));
memory[(table + 2) | 0] = Math.exp(((memory[0]! * length) * (-1)));
memory[(table + 3) | 0] = Math.exp(((memory[16]! * length) * (-0.27639320225002106)));
memory[(table + 4) | 0] = Math.exp(((memory[16]! * length) * (-0.7236067977499789)));
memory[(table + 5) | 0] = Math.exp(((memory[16]! * length) * (-1)));
weights3(memory, memory[1]!, length, ((table + 6) | 0));
weights3(memory, memory[3]!, length, ((table + 21) | 0));
memory[(table + 36) | 0] = Math.exp(((memory[4]! * length) * (-0.27639320225002106)));
memory[(table + 37) | 0] = Math.exp(((memory[4]! * length) * (-0.7236067977499789)));
memory[(table + 38) | 0] = Math.exp(((memory[4]! * length) * (-1)));
weights3(memory, memory[5]!, length, ((table + 39) | 0));
weights3(memory, memory[7]!, length, ((table + 54) | 0));
memory[(table + 69) | 0] = Math.exp(((memory[17]! * length) * (-0.27639320225002106)));
memory[(table + 70) | 0] = Math.exp(((memory[17]! * length) * (-0.7236067977499789)));
memory[(table + 71) | 0] = Math.exp(((memory[17]! * length) * (-1)));
}
const nodes1 = ((scratch + integers[(integerBase + 3) | 0]! + integers[(integerBase + 4) | 0]! * 72) | 0);
const tables1 = ((scratch + integers[(integerBase + 6) | 0]!) | 0);
const lengths1 = (integers[(integerBase + 8) | 0]!);
for (let h: number = 0; h < integers[(integerBase + 7) | 0]!; h += 1) {
const length = weights[(((lengths1 + h) | 0))]!;
const table = ((tables1 + h * 45) | 0);
weights3(memory, memory[9]!, length, ((table + 0) | 0));
weights3(memory, memory[11]!, length, ((table + 15) | 0));
weights3(memory, memory[29]!, length, ((table + 30) | 0));
}
const segmentCount = integers[integerBase]!;
for (let k: number = 0; k < segmentCount; k += 1) {
const entry = ((integerBase + integers[(integerBase + 2) | 0]! + k) | 0);
const segment = ((integerBase + integers[entry]!) | 0);
if (integers[segment]! === 1) session(memory, integers, weights, (integers[(segment + 1) | 0]!));
const offset = weights[((integers[(segment + 2) | 0]!))]!;
const first = ((out + integers[(segment + 3) | 0]!) | 0);
if (all > 0) daysFading(memory, integers, weights, first, stride, ((integerBase + integers[(segment + 5) | 0]!) | 0), integers[(segment + 4) | 0]!, offset);
else shownFading(memory, integers, weights, first, stride, ((integerBase + integers[(segment + 5) | 0]!) | 0), integers[(segment + 4) | 0]!, offset);
good = good * grid0(memory, integers, weights, tables0, nodes0, ((integerBase + integers[(segment + 7) | 0]!) | 0), integers[(segment + 6) | 0]!);
good = good * grid1(memory, integers, weights, tables1, nodes0, nodes1, ((integerBase + integers[(segment + 11) | 0]!) | 0), integers[(segment + 10) | 0]!);
if (all > 0) {
days0(memory, integers, weights, nodes0, ((integerBase + integers[(segment + 8) | 0]!) | 0), first, stride, integers[(segment + 9) | 0]!);
days1(memory, integers, weights, nodes1, ((integerBase + integers[(segment + 12) | 0]!) | 0), first, stride, integers[(segment + 13) | 0]!);
} else {
shown0(memory, integers, weights, nodes0, ((integerBase + integers[(segment + 8) | 0]!) | 0), first, stride, integers[(segment + 9) | 0]!);
shown1(memory, integers, weights, nodes1, ((integerBase + integers[(segment + 12) | 0]!) | 0), first, stride, integers[(segment + 13) | 0]!);
}
}
return good;
}

