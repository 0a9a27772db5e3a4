// Written by engine/files/write-kernels.ts from the model definition; do not edit.
// @ts-nocheck: written for the compiler's optimiser, not for readers; leftovers do no harm.
import type { KernelShape } from '../../solver/kernel-shape.ts';

export const shape: KernelShape = {"stateNames":["D","I","E","B","G","M","F","C3","C1","X","L","R","Q","H"],"parameterNames":["kD","kI","QI","aE","kE","kB","kG","aM","kM","aF","kF","sC","Cmax","QS","k31","kX","d1","dX","mN","mR","kQ","kH","sL","dL","mL","dR","wC3","wC1","wL","wE"],"curveNames":["firmness","falseFirmness","collagen","inflammation"],"inputs":[{"name":"dose","default":1},{"name":"opening","default":1},{"name":"stored","default":1},{"name":"contraction","default":0}],"fixedSlots":48,"grids":[{"stages":4,"stored":5,"weightSlots":112,"reads":[]},{"stages":4,"stored":6,"weightSlots":72,"reads":[0]}],"usesTime":false,"layout":{"grids":[{"states":["D","B","Q","H","I","E","G","M"],"stages":4,"steps":[2,2,2,2,4,4,8,8,16,32],"sweeps":[4,3,2],"rounds":[1]},{"states":["F","C3","C1","X","L","R"],"stages":4,"steps":[2,4,4,8,8,16,32,64],"sweeps":[3],"rounds":[2],"fewerSweeps":{"L":2,"R":2}}],"tolerances":{"I":0.004,"E":0.01,"G":0.025,"F":0.025,"X":0.002},"sweepTolerance":0.025,"floor":0.1}};


function weights4(memory: Float64Array, rate: number, length: number, table: number): void {
const z = (rate * length);
const g0 = Math.exp((z * (-0.1726731646460114)));
const g1 = Math.exp((z * (-0.3273268353539886)));
const e0 = g0;
memory[table] = e0;
const e1 = (e0 * g1);
memory[table + 1] = e1;
const e2 = (e1 * g1);
memory[table + 2] = e2;
const e3 = (e2 * g0);
memory[table + 3] = e3;
const x0 = (z * 0.1726731646460114);
const less0 = (1 - e0);
const more0 = (1 + e0);
const small0 = x0 < 0.5;
let psi0_0 = 0;
let psi0_1 = 0;
let psi0_2 = 0;
let psi0_3 = 0;
let psi0_4 = 0;
const x1 = (z * 0.5);
const less1 = (1 - e1);
const more1 = (1 + e1);
const small1 = x1 < 0.5;
let psi1_0 = 0;
let psi1_1 = 0;
let psi1_2 = 0;
let psi1_3 = 0;
let psi1_4 = 0;
if ((small0 || small1)) {
let p0 = (less0 * 0.05);
let p1 = (less1 * 0.05);
p0 = ((more0 - (x0 * p0)) * 0.05555555555555555);
p1 = ((more1 - (x1 * p1)) * 0.05555555555555555);
p0 = ((less0 - (x0 * p0)) * 0.0625);
p1 = ((less1 - (x1 * p1)) * 0.0625);
p0 = ((more0 - (x0 * p0)) * 0.07142857142857142);
p1 = ((more1 - (x1 * p1)) * 0.07142857142857142);
p0 = ((less0 - (x0 * p0)) * 0.08333333333333333);
p1 = ((less1 - (x1 * p1)) * 0.08333333333333333);
p0 = ((more0 - (x0 * p0)) * 0.1);
psi0_4 = p0;
p1 = ((more1 - (x1 * p1)) * 0.1);
psi1_4 = p1;
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
q0 = ((less0 - (8 * q0)) * inverse0);
psi0_4 = small0 ? psi0_4 : q0;
q1 = ((less1 - (8 * q1)) * inverse1);
psi1_4 = small1 ? psi1_4 : q1;
}
memory[table + 4] = (length * (((((psi0_0 * 0.05845122059892653) + (psi0_1 * (-0.08298449814238652))) + (psi0_2 * 0.027751044318108972)) + (psi0_3 * (-0.0033520841806191823))) + (psi0_4 * 0.00013431740597020372)));
memory[table + 5] = (length * (((((psi0_0 * 0.13638618139749523) + (psi0_1 * 0.07914186712942192)) + (psi0_2 * (-0.04973619179389234))) + (psi0_3 * 0.0071947151935838035)) + (psi0_4 * (-0.000313407280597142))));
memory[table + 6] = (length * (((((psi0_0 * (-0.03253194684998637)) + (psi0_1 * 0.006864569119251157)) + (psi0_2 * 0.0321737671007325)) + (psi0_3 * (-0.006864569119251152))) + (psi0_4 * 0.0003581797492538764)));
memory[table + 7] = (length * (((((psi0_0 * 0.015891054882003798) + (psi0_1 * (-0.004818280765105719))) + (psi0_2 * (-0.015577647601406666))) + (psi0_3 * 0.004818280765105709)) + (psi0_4 * (-0.000313407280597142))));
memory[table + 8] = (length * (((((psi0_0 * (-0.005523345382427753)) + (psi0_1 * 0.0017963426588191857)) + (psi0_2 * 0.005389027976457552)) + (psi0_3 * (-0.0017963426588191835))) + (psi0_4 * 0.00013431740597020378)));
memory[table + 9] = (length * (((((psi1_0 * (-0.05859375)) + (psi1_1 * (-0.08593749999999983))) + (psi1_2 * 0.2812500000000001)) + (psi1_3 * (-0.16406250000000006))) + (psi1_4 * 0.027343750000000003)));
memory[table + 10] = (length * (((((psi1_0 * 0.4420158583178977) + (psi1_1 * (-0.3387448694392987))) + (psi1_2 * (-0.3782137749845641))) + (psi1_3 * 0.338744869439299)) + (psi1_4 * (-0.06380208333333331))));
memory[table + 11] = (length * (((((psi1_0 * 0.15625) + (psi1_1 * 0.5416666666666664)) + (psi1_2 * 0.020833333333333037)) + (psi1_3 * (-0.29166666666666674))) + (psi1_4 * 0.07291666666666664)));
memory[table + 12] = (length * (((((psi1_0 * (-0.059203358317897525)) + (psi1_1 * (-0.17167179722736747))) + (psi1_2 * 0.1230054416512309)) + (psi1_3 * 0.17167179722736753)) + (psi1_4 * (-0.06380208333333333))));
memory[table + 13] = (length * (((((psi1_0 * 0.019531250000000028) + (psi1_1 * 0.05468750000000004)) + (psi1_2 * (-0.046875000000000014))) + (psi1_3 * (-0.054687500000000014))) + (psi1_4 * 0.02734375000000001)));
const x2 = (z * 0.8273268353539887);
const less2 = (1 - e2);
const more2 = (1 + e2);
const small2 = x2 < 0.5;
let psi2_0 = 0;
let psi2_1 = 0;
let psi2_2 = 0;
let psi2_3 = 0;
let psi2_4 = 0;
const x3 = (z * 1);
const less3 = (1 - e3);
const more3 = (1 + e3);
const small3 = x3 < 0.5;
let psi3_0 = 0;
let psi3_1 = 0;
let psi3_2 = 0;
let psi3_3 = 0;
let psi3_4 = 0;
if ((small2 || small3)) {
let p2 = (less2 * 0.05);
let p3 = (less3 * 0.05);
p2 = ((more2 - (x2 * p2)) * 0.05555555555555555);
p3 = ((more3 - (x3 * p3)) * 0.05555555555555555);
p2 = ((less2 - (x2 * p2)) * 0.0625);
p3 = ((less3 - (x3 * p3)) * 0.0625);
p2 = ((more2 - (x2 * p2)) * 0.07142857142857142);
p3 = ((more3 - (x3 * p3)) * 0.07142857142857142);
p2 = ((less2 - (x2 * p2)) * 0.08333333333333333);
p3 = ((less3 - (x3 * p3)) * 0.08333333333333333);
p2 = ((more2 - (x2 * p2)) * 0.1);
psi2_4 = p2;
p3 = ((more3 - (x3 * p3)) * 0.1);
psi3_4 = p3;
p2 = ((less2 - (x2 * p2)) * 0.125);
psi2_3 = p2;
p3 = ((less3 - (x3 * p3)) * 0.125);
psi3_3 = p3;
p2 = ((more2 - (x2 * p2)) * 0.16666666666666666);
psi2_2 = p2;
p3 = ((more3 - (x3 * p3)) * 0.16666666666666666);
psi3_2 = p3;
p2 = ((less2 - (x2 * p2)) * 0.25);
psi2_1 = p2;
p3 = ((less3 - (x3 * p3)) * 0.25);
psi3_1 = p3;
p2 = ((more2 - (x2 * p2)) * 0.5);
psi2_0 = p2;
p3 = ((more3 - (x3 * p3)) * 0.5);
psi3_0 = p3;
}
if (!(small2 && small3)) {
const inverse2 = (1 / x2);
const inverse3 = (1 / x3);
let q2 = (less2 * inverse2);
psi2_0 = small2 ? psi2_0 : q2;
let q3 = (less3 * inverse3);
psi3_0 = small3 ? psi3_0 : q3;
q2 = ((more2 - (2 * q2)) * inverse2);
psi2_1 = small2 ? psi2_1 : q2;
q3 = ((more3 - (2 * q3)) * inverse3);
psi3_1 = small3 ? psi3_1 : q3;
q2 = ((less2 - (4 * q2)) * inverse2);
psi2_2 = small2 ? psi2_2 : q2;
q3 = ((less3 - (4 * q3)) * inverse3);
psi3_2 = small3 ? psi3_2 : q3;
q2 = ((more2 - (6 * q2)) * inverse2);
psi2_3 = small2 ? psi2_3 : q2;
q3 = ((more3 - (6 * q3)) * inverse3);
psi3_3 = small3 ? psi3_3 : q3;
q2 = ((less2 - (8 * q2)) * inverse2);
psi2_4 = small2 ? psi2_4 : q2;
q3 = ((less3 - (8 * q3)) * inverse3);
psi3_4 = small3 ? psi3_4 : q3;
}
memory[table + 14] = (length * (((((psi2_0 * (-0.05845122059892626)) + (psi2_1 * 0.2794130695709586)) + (psi2_2 * 0.13296324139617646)) + (psi2_3 * (-0.6930764872479528))) + (psi2_4 * 0.33915139687974427)));
memory[table + 15] = (length * (((((psi2_0 * 0.2341089451179973) + (psi2_1 * (-1.2868483859015587))) + (psi2_2 * 0.5572443142680745)) + (psi2_3 * 1.2868483859015607)) + (psi2_4 * (-0.7913532593860697))));
memory[table + 16] = (length * (((((psi2_0 * 0.7468176611357004) + (psi2_1 * 0.7550401927855087)) + (psi2_2 * (-1.6512213861483542))) + (psi2_3 * (-0.7550401927855114))) + (psi2_4 * 0.9044037250126511)));
memory[table + 17] = (length * (((((psi2_0 * (-0.1363861813974955)) + (psi2_1 * 0.3791914662039109)) + (psi2_2 * 1.3414028584605584)) + (psi2_3 * 0.03447195147308222)) + (psi2_4 * (-0.7913532593860698))));
memory[table + 18] = (length * (((((psi2_0 * 0.041237631096713634) + (psi2_1 * (-0.12679634265881895))) + (psi2_2 * (-0.3803890279764574))) + (psi2_3 * 0.12679634265881956)) + (psi2_4 * 0.3391513968797444)));
memory[table + 19] = (length * ((((psi3_1 * 0.375) + (psi3_2 * (-0.3750000000000009))) + (psi3_3 * (-0.8750000000000008))) + (psi3_4 * 0.8750000000000001)));
memory[table + 20] = (length * ((((psi3_1 * (-1.3365845776954508)) + (psi3_2 * 2.041666666666666)) + (psi3_3 * 1.3365845776954526)) + (psi3_4 * (-2.041666666666666))));
memory[table + 21] = (length * (((psi3_0 * 0.9999999999999987) + (psi3_2 * (-3.333333333333339))) + (psi3_4 * 2.3333333333333326)));
memory[table + 22] = (length * ((((psi3_1 * 1.3365845776954515) + (psi3_2 * 2.0416666666666647)) + (psi3_3 * (-1.336584577695454))) + (psi3_4 * (-2.0416666666666665))));
memory[table + 23] = (length * ((((psi3_1 * (-0.37499999999999933)) + (psi3_2 * (-0.37499999999999944))) + (psi3_3 * 0.8750000000000006)) + (psi3_4 * 0.8750000000000003)));
}
function grid0(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, weightBase: number, limits: number, tables: number, nodes: number, step: number, count: number): number {
let good = 1;
let y_D_0 = memory[scratch + 34]!;
let y_Q_0 = memory[scratch + 46]!;
let y_I_0 = memory[scratch + 35]!;
let y_E_0 = memory[scratch + 36]!;
let y_B_0 = memory[scratch + 37]!;
let y_G_0 = memory[scratch + 38]!;
let y_M_0 = memory[scratch + 39]!;
let y_H_0 = memory[scratch + 47]!;
memory[nodes] = y_Q_0;
memory[nodes + 1] = y_I_0;
memory[nodes + 2] = y_E_0;
memory[nodes + 3] = y_G_0;
memory[nodes + 4] = y_M_0;
let gap_D = (y_D_0 - 0);
let gap_Q = (y_Q_0 - 0);
const v62_0 = (y_D_0 * memory[scratch]!);
const v48_0 = (y_Q_0 * y_Q_0);
const v49_0 = (memory[scratch + 25]! + v48_0);
const v50_0 = (memory[scratch + 25]! / v49_0);
const v63_0 = (memory[scratch + 1]! * v50_0);
const v64_0 = (y_I_0 * v63_0);
const v65_0 = (v62_0 - v64_0);
const v162_0 = (y_I_0 * memory[scratch + 1]!);
const v163_0 = (v65_0 + v162_0);
let n_I_0 = v163_0;
const v66_0 = (y_I_0 * memory[scratch + 2]!);
const v166_0 = (memory[scratch + 3]! * v66_0);
let n_E_0 = v166_0;
let gap_B = (y_B_0 - 0);
let n_G_0 = y_I_0;
const v73_0 = (y_I_0 * memory[scratch + 6]!);
let n_M_0 = v73_0;
let gap_H = (y_H_0 - 0);
for (let i: number = 0; i < count; i += 1) {
const table = tables + integers[step]! * 112;
const even = weightBase + integers[step + 1]!;
const guess = integers[step + 2]!;
const sweeps = integers[step + 3]!;
const rounds = integers[step + 4]!;
const y_D_1 = (0 + (gap_D * memory[table]!));
const y_D_2 = (0 + (gap_D * memory[table + 1]!));
const y_D_3 = (0 + (gap_D * memory[table + 2]!));
const y_D_4 = (0 + (gap_D * memory[table + 3]!));
const y_Q_1 = (0 + (gap_Q * memory[table + 4]!));
const y_Q_2 = (0 + (gap_Q * memory[table + 5]!));
const y_Q_3 = (0 + (gap_Q * memory[table + 6]!));
const y_Q_4 = (0 + (gap_Q * memory[table + 7]!));
let y_I_1 = y_I_0;
let y_I_2 = y_I_0;
let y_I_3 = y_I_0;
let y_I_4 = y_I_0;
if (guess >= 0) {
const past = nodes - 20;
const ahead = weightBase + guess;
const past_0 = memory[past + 1]!;
const past_1 = memory[past + 6]!;
const past_2 = memory[past + 11]!;
const past_3 = memory[past + 16]!;
const past_4 = memory[past + 21]!;
y_I_1 = (((((weights[ahead]! * past_0) + (weights[ahead + 1]! * past_1)) + (weights[ahead + 2]! * past_2)) + (weights[ahead + 3]! * past_3)) + (weights[ahead + 4]! * past_4));
y_I_2 = (((((weights[ahead + 5]! * past_0) + (weights[ahead + 6]! * past_1)) + (weights[ahead + 7]! * past_2)) + (weights[ahead + 8]! * past_3)) + (weights[ahead + 9]! * past_4));
y_I_3 = (((((weights[ahead + 10]! * past_0) + (weights[ahead + 11]! * past_1)) + (weights[ahead + 12]! * past_2)) + (weights[ahead + 13]! * past_3)) + (weights[ahead + 14]! * past_4));
y_I_4 = (((((weights[ahead + 15]! * past_0) + (weights[ahead + 16]! * past_1)) + (weights[ahead + 17]! * past_2)) + (weights[ahead + 18]! * past_3)) + (weights[ahead + 19]! * past_4));
}
let d_I = 0;
const b_I_1 = ((y_I_0 * memory[table + 8]!) + (memory[table + 12]! * n_I_0));
const b_I_2 = ((y_I_0 * memory[table + 9]!) + (memory[table + 17]! * n_I_0));
const b_I_3 = ((y_I_0 * memory[table + 10]!) + (memory[table + 22]! * n_I_0));
const b_I_4 = ((y_I_0 * memory[table + 11]!) + (memory[table + 27]! * n_I_0));
const v62_1 = (y_D_1 * memory[scratch]!);
const v48_1 = (y_Q_1 * y_Q_1);
const v49_1 = (memory[scratch + 25]! + v48_1);
const v50_1 = (memory[scratch + 25]! / v49_1);
const v63_1 = (memory[scratch + 1]! * v50_1);
const v62_2 = (y_D_2 * memory[scratch]!);
const v48_2 = (y_Q_2 * y_Q_2);
const v49_2 = (memory[scratch + 25]! + v48_2);
const v50_2 = (memory[scratch + 25]! / v49_2);
const v63_2 = (memory[scratch + 1]! * v50_2);
const v62_3 = (y_D_3 * memory[scratch]!);
const v48_3 = (y_Q_3 * y_Q_3);
const v49_3 = (memory[scratch + 25]! + v48_3);
const v50_3 = (memory[scratch + 25]! / v49_3);
const v63_3 = (memory[scratch + 1]! * v50_3);
const v62_4 = (y_D_4 * memory[scratch]!);
const v48_4 = (y_Q_4 * y_Q_4);
const v49_4 = (memory[scratch + 25]! + v48_4);
const v50_4 = (memory[scratch + 25]! / v49_4);
const v63_4 = (memory[scratch + 1]! * v50_4);
{
const v137_1 = (-v63_1);
const v161_1 = (memory[scratch + 1]! + v137_1);
const v137_2 = (-v63_2);
const v161_2 = (memory[scratch + 1]! + v137_2);
const v137_3 = (-v63_3);
const v161_3 = (memory[scratch + 1]! + v137_3);
const v137_4 = (-v63_4);
const v161_4 = (memory[scratch + 1]! + v137_4);
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_I_1 = (v62_1 + (v161_1 * y_I_1));
const n_I_2 = (v62_2 + (v161_2 * y_I_2));
const n_I_3 = (v62_3 + (v161_3 * y_I_3));
const n_I_4 = (v62_4 + (v161_4 * y_I_4));
const held = y_I_4;
y_I_1 = ((((b_I_1 + (memory[table + 13]! * n_I_1)) + (memory[table + 14]! * n_I_2)) + (memory[table + 15]! * n_I_3)) + (memory[table + 16]! * n_I_4));
y_I_2 = ((((b_I_2 + (memory[table + 18]! * n_I_1)) + (memory[table + 19]! * n_I_2)) + (memory[table + 20]! * n_I_3)) + (memory[table + 21]! * n_I_4));
y_I_3 = ((((b_I_3 + (memory[table + 23]! * n_I_1)) + (memory[table + 24]! * n_I_2)) + (memory[table + 25]! * n_I_3)) + (memory[table + 26]! * n_I_4));
y_I_4 = ((((b_I_4 + (memory[table + 28]! * n_I_1)) + (memory[table + 29]! * n_I_2)) + (memory[table + 30]! * n_I_3)) + (memory[table + 31]! * n_I_4));
d_I = (y_I_4 - held);
}
}
const size_I = (Math.abs(y_I_4) + 0.05);
if (!(Math.abs((((((0.20000000000000004 * y_I_0) + ((-0.4666666666666665) * y_I_1)) + (0.5333333333333332 * y_I_2)) + ((-0.4666666666666666) * y_I_3)) + (0.20000000000000007 * y_I_4))) <= (size_I * weights[limits + 1]!))) good = 0;
if (!(Math.abs(d_I) <= (size_I * weights[limits + 15]!))) good = 0;
const b_E_1 = ((y_E_0 * memory[table + 32]!) + (memory[table + 36]! * n_E_0));
const b_E_2 = ((y_E_0 * memory[table + 33]!) + (memory[table + 41]! * n_E_0));
const b_E_3 = ((y_E_0 * memory[table + 34]!) + (memory[table + 46]! * n_E_0));
const b_E_4 = ((y_E_0 * memory[table + 35]!) + (memory[table + 51]! * n_E_0));
const v66_1 = (y_I_1 * memory[scratch + 2]!);
const v166_1 = (memory[scratch + 3]! * v66_1);
const v66_2 = (y_I_2 * memory[scratch + 2]!);
const v166_2 = (memory[scratch + 3]! * v66_2);
const v66_3 = (y_I_3 * memory[scratch + 2]!);
const v166_3 = (memory[scratch + 3]! * v66_3);
const v66_4 = (y_I_4 * memory[scratch + 2]!);
const v166_4 = (memory[scratch + 3]! * v66_4);
const y_E_1 = ((((b_E_1 + (memory[table + 37]! * v166_1)) + (memory[table + 38]! * v166_2)) + (memory[table + 39]! * v166_3)) + (memory[table + 40]! * v166_4));
const y_E_2 = ((((b_E_2 + (memory[table + 42]! * v166_1)) + (memory[table + 43]! * v166_2)) + (memory[table + 44]! * v166_3)) + (memory[table + 45]! * v166_4));
const y_E_3 = ((((b_E_3 + (memory[table + 47]! * v166_1)) + (memory[table + 48]! * v166_2)) + (memory[table + 49]! * v166_3)) + (memory[table + 50]! * v166_4));
const y_E_4 = ((((b_E_4 + (memory[table + 52]! * v166_1)) + (memory[table + 53]! * v166_2)) + (memory[table + 54]! * v166_3)) + (memory[table + 55]! * v166_4));
const size_E = (Math.abs(y_E_4) + 0.1);
if (!(Math.abs((((((0.20000000000000004 * y_E_0) + ((-0.4666666666666665) * y_E_1)) + (0.5333333333333332 * y_E_2)) + ((-0.4666666666666666) * y_E_3)) + (0.20000000000000007 * y_E_4))) <= (size_E * weights[limits + 2]!))) good = 0;
const y_B_1 = (0 + (gap_B * memory[table + 56]!));
const y_B_2 = (0 + (gap_B * memory[table + 57]!));
const y_B_3 = (0 + (gap_B * memory[table + 58]!));
const y_B_4 = (0 + (gap_B * memory[table + 59]!));
const b_G_1 = ((y_G_0 * memory[table + 60]!) + (memory[table + 64]! * n_G_0));
const b_G_2 = ((y_G_0 * memory[table + 61]!) + (memory[table + 69]! * n_G_0));
const b_G_3 = ((y_G_0 * memory[table + 62]!) + (memory[table + 74]! * n_G_0));
const b_G_4 = ((y_G_0 * memory[table + 63]!) + (memory[table + 79]! * n_G_0));
const y_G_1 = ((((b_G_1 + (memory[table + 65]! * y_I_1)) + (memory[table + 66]! * y_I_2)) + (memory[table + 67]! * y_I_3)) + (memory[table + 68]! * y_I_4));
const y_G_2 = ((((b_G_2 + (memory[table + 70]! * y_I_1)) + (memory[table + 71]! * y_I_2)) + (memory[table + 72]! * y_I_3)) + (memory[table + 73]! * y_I_4));
const y_G_3 = ((((b_G_3 + (memory[table + 75]! * y_I_1)) + (memory[table + 76]! * y_I_2)) + (memory[table + 77]! * y_I_3)) + (memory[table + 78]! * y_I_4));
const y_G_4 = ((((b_G_4 + (memory[table + 80]! * y_I_1)) + (memory[table + 81]! * y_I_2)) + (memory[table + 82]! * y_I_3)) + (memory[table + 83]! * y_I_4));
const size_G = (Math.abs(y_G_4) + 0.1);
if (!(Math.abs((((((0.20000000000000004 * y_G_0) + ((-0.4666666666666665) * y_G_1)) + (0.5333333333333332 * y_G_2)) + ((-0.4666666666666666) * y_G_3)) + (0.20000000000000007 * y_G_4))) <= (size_G * weights[limits + 4]!))) good = 0;
const b_M_1 = ((y_M_0 * memory[table + 84]!) + (memory[table + 88]! * n_M_0));
const b_M_2 = ((y_M_0 * memory[table + 85]!) + (memory[table + 93]! * n_M_0));
const b_M_3 = ((y_M_0 * memory[table + 86]!) + (memory[table + 98]! * n_M_0));
const b_M_4 = ((y_M_0 * memory[table + 87]!) + (memory[table + 103]! * n_M_0));
const v73_1 = (y_I_1 * memory[scratch + 6]!);
const v73_2 = (y_I_2 * memory[scratch + 6]!);
const v73_3 = (y_I_3 * memory[scratch + 6]!);
const v73_4 = (y_I_4 * memory[scratch + 6]!);
const y_M_1 = ((((b_M_1 + (memory[table + 89]! * v73_1)) + (memory[table + 90]! * v73_2)) + (memory[table + 91]! * v73_3)) + (memory[table + 92]! * v73_4));
const y_M_2 = ((((b_M_2 + (memory[table + 94]! * v73_1)) + (memory[table + 95]! * v73_2)) + (memory[table + 96]! * v73_3)) + (memory[table + 97]! * v73_4));
const y_M_3 = ((((b_M_3 + (memory[table + 99]! * v73_1)) + (memory[table + 100]! * v73_2)) + (memory[table + 101]! * v73_3)) + (memory[table + 102]! * v73_4));
const y_M_4 = ((((b_M_4 + (memory[table + 104]! * v73_1)) + (memory[table + 105]! * v73_2)) + (memory[table + 106]! * v73_3)) + (memory[table + 107]! * v73_4));
if (!(Math.abs(y_M_4) <= 1e+30)) good = 0;
const y_H_1 = (0 + (gap_H * memory[table + 108]!));
const y_H_2 = (0 + (gap_H * memory[table + 109]!));
const y_H_3 = (0 + (gap_H * memory[table + 110]!));
const y_H_4 = (0 + (gap_H * memory[table + 111]!));
memory[nodes + 5] = y_Q_1;
memory[nodes + 10] = y_Q_2;
memory[nodes + 15] = y_Q_3;
memory[nodes + 20] = y_Q_4;
memory[nodes + 6] = y_I_1;
memory[nodes + 11] = y_I_2;
memory[nodes + 16] = y_I_3;
memory[nodes + 21] = y_I_4;
memory[nodes + 7] = y_E_1;
memory[nodes + 12] = y_E_2;
memory[nodes + 17] = y_E_3;
memory[nodes + 22] = y_E_4;
memory[nodes + 8] = y_G_1;
memory[nodes + 13] = y_G_2;
memory[nodes + 18] = y_G_3;
memory[nodes + 23] = y_G_4;
memory[nodes + 9] = y_M_1;
memory[nodes + 14] = y_M_2;
memory[nodes + 19] = y_M_3;
memory[nodes + 24] = y_M_4;
gap_D = (gap_D * memory[table + 3]!);
y_D_0 = y_D_4;
gap_Q = (gap_Q * memory[table + 7]!);
y_Q_0 = y_Q_4;
const v64_4 = (y_I_4 * v63_4);
const v65_4 = (v62_4 - v64_4);
const v162_4 = (y_I_4 * memory[scratch + 1]!);
const v163_4 = (v65_4 + v162_4);
n_I_0 = v163_4;
y_I_0 = y_I_4;
n_E_0 = v166_4;
y_E_0 = y_E_4;
gap_B = (gap_B * memory[table + 59]!);
y_B_0 = y_B_4;
n_G_0 = y_I_4;
y_G_0 = y_G_4;
n_M_0 = v73_4;
y_M_0 = y_M_4;
gap_H = (gap_H * memory[table + 111]!);
y_H_0 = y_H_4;
nodes = nodes + 20;
step = step + 6;
}
memory[scratch + 34] = y_D_0;
memory[scratch + 46] = y_Q_0;
memory[scratch + 35] = y_I_0;
memory[scratch + 36] = y_E_0;
memory[scratch + 37] = y_B_0;
memory[scratch + 38] = y_G_0;
memory[scratch + 39] = y_M_0;
memory[scratch + 47] = y_H_0;
return good;
}
function grid1(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, weightBase: number, limits: number, tables: number, source0: number, nodes: number, step: number, count: number): number {
let good = 1;
let y_F_0 = memory[scratch + 40]!;
let y_C3_0 = memory[scratch + 41]!;
let y_C1_0 = memory[scratch + 42]!;
let y_X_0 = memory[scratch + 43]!;
let y_L_0 = memory[scratch + 44]!;
let y_R_0 = memory[scratch + 45]!;
memory[nodes] = y_F_0;
memory[nodes + 1] = y_C3_0;
memory[nodes + 2] = y_C1_0;
memory[nodes + 3] = y_X_0;
memory[nodes + 4] = y_L_0;
memory[nodes + 5] = y_R_0;
const v79_0 = (y_F_0 * memory[scratch + 9]!);
const u_G_0 = memory[source0 + 3]!;
const v76_0 = (u_G_0 * memory[scratch + 8]!);
const v77_0 = (1 - y_F_0);
const v78_0 = (v76_0 * v77_0);
const v80_0 = (v78_0 - v79_0);
const v173_0 = (v79_0 + v80_0);
let n_F_0 = v173_0;
const v86_0 = (y_C3_0 * memory[scratch + 11]!);
const u_Q_0 = memory[source0]!;
const v48_0 = (u_Q_0 * u_Q_0);
const v52_0 = (v48_0 + memory[scratch + 26]!);
const v53_0 = (memory[scratch + 26]! / v52_0);
const v81_0 = (y_F_0 * memory[scratch + 10]!);
const v82_0 = (v53_0 * v81_0);
const v45_0 = (y_C3_0 + y_C1_0);
const v46_0 = (y_X_0 + v45_0);
const v132_0 = (v46_0 * memory[scratch + 29]!);
const v133_0 = (1 - v132_0);
const v134_0 = (v82_0 * v133_0);
const v135_0 = (v134_0 - v86_0);
const u_M_0 = memory[source0 + 4]!;
const v88_0 = (u_M_0 * memory[scratch + 14]!);
const v89_0 = (y_C3_0 * v88_0);
const v136_0 = (v135_0 - v89_0);
const v184_0 = (v86_0 + v136_0);
let n_C3_0 = v184_0;
const v92_0 = (y_C1_0 * memory[scratch + 27]!);
const v93_0 = (v86_0 - v92_0);
const v94_0 = (y_C1_0 * v88_0);
const v95_0 = (v93_0 - v94_0);
const v189_0 = (v92_0 + v95_0);
let n_C1_0 = v189_0;
const v96_0 = (y_C1_0 * memory[scratch + 12]!);
const v97_0 = (y_X_0 * memory[scratch + 13]!);
const v98_0 = (v96_0 - v97_0);
const v99_0 = (y_X_0 * v88_0);
const v100_0 = (v98_0 - v99_0);
let n_X_0 = v100_0;
const v101_0 = (y_F_0 * memory[scratch + 18]!);
const v102_0 = (y_L_0 * memory[scratch + 19]!);
const v103_0 = (v101_0 - v102_0);
const v104_0 = (u_M_0 * memory[scratch + 20]!);
const v105_0 = (y_L_0 * v104_0);
const v106_0 = (v103_0 - v105_0);
let n_L_0 = v106_0;
const v108_0 = (y_R_0 * memory[scratch + 28]!);
const v109_0 = (u_Q_0 * memory[scratch + 15]!);
const v110_0 = (u_M_0 * v109_0);
const v111_0 = (y_R_0 * v110_0);
const v112_0 = (v108_0 - v111_0);
let n_R_0 = v112_0;
for (let i: number = 0; i < count; i += 1) {
const table = tables + integers[step]! * 72;
const even = weightBase + integers[step + 1]!;
const guess = integers[step + 2]!;
const sweeps = integers[step + 3]!;
const rounds = integers[step + 4]!;
let y_F_1 = y_F_0;
let y_F_2 = y_F_0;
let y_F_3 = y_F_0;
let y_F_4 = y_F_0;
if (guess >= 0) {
const past = nodes - 24;
const ahead = weightBase + guess;
const past_0 = memory[past]!;
const past_1 = memory[past + 6]!;
const past_2 = memory[past + 12]!;
const past_3 = memory[past + 18]!;
const past_4 = memory[past + 24]!;
y_F_1 = (((((weights[ahead]! * past_0) + (weights[ahead + 1]! * past_1)) + (weights[ahead + 2]! * past_2)) + (weights[ahead + 3]! * past_3)) + (weights[ahead + 4]! * past_4));
y_F_2 = (((((weights[ahead + 5]! * past_0) + (weights[ahead + 6]! * past_1)) + (weights[ahead + 7]! * past_2)) + (weights[ahead + 8]! * past_3)) + (weights[ahead + 9]! * past_4));
y_F_3 = (((((weights[ahead + 10]! * past_0) + (weights[ahead + 11]! * past_1)) + (weights[ahead + 12]! * past_2)) + (weights[ahead + 13]! * past_3)) + (weights[ahead + 14]! * past_4));
y_F_4 = (((((weights[ahead + 15]! * past_0) + (weights[ahead + 16]! * past_1)) + (weights[ahead + 17]! * past_2)) + (weights[ahead + 18]! * past_3)) + (weights[ahead + 19]! * past_4));
}
let d_F = 0;
const b_F_1 = ((y_F_0 * memory[table]!) + (memory[table + 4]! * n_F_0));
const b_F_2 = ((y_F_0 * memory[table + 1]!) + (memory[table + 9]! * n_F_0));
const b_F_3 = ((y_F_0 * memory[table + 2]!) + (memory[table + 14]! * n_F_0));
const b_F_4 = ((y_F_0 * memory[table + 3]!) + (memory[table + 19]! * n_F_0));
const from0_1 = source0 + integers[step + 6]! * 5;
const share0_1 = weightBase + integers[step + 7]!;
const u_G_1 = (((((weights[share0_1]! * memory[from0_1 + 3]!) + (weights[share0_1 + 1]! * memory[from0_1 + 8]!)) + (weights[share0_1 + 2]! * memory[from0_1 + 13]!)) + (weights[share0_1 + 3]! * memory[from0_1 + 18]!)) + (weights[share0_1 + 4]! * memory[from0_1 + 23]!));
const v76_1 = (u_G_1 * memory[scratch + 8]!);
const from0_2 = source0 + integers[step + 8]! * 5;
const share0_2 = weightBase + integers[step + 9]!;
const u_G_2 = (((((weights[share0_2]! * memory[from0_2 + 3]!) + (weights[share0_2 + 1]! * memory[from0_2 + 8]!)) + (weights[share0_2 + 2]! * memory[from0_2 + 13]!)) + (weights[share0_2 + 3]! * memory[from0_2 + 18]!)) + (weights[share0_2 + 4]! * memory[from0_2 + 23]!));
const v76_2 = (u_G_2 * memory[scratch + 8]!);
const from0_3 = source0 + integers[step + 10]! * 5;
const share0_3 = weightBase + integers[step + 11]!;
const u_G_3 = (((((weights[share0_3]! * memory[from0_3 + 3]!) + (weights[share0_3 + 1]! * memory[from0_3 + 8]!)) + (weights[share0_3 + 2]! * memory[from0_3 + 13]!)) + (weights[share0_3 + 3]! * memory[from0_3 + 18]!)) + (weights[share0_3 + 4]! * memory[from0_3 + 23]!));
const v76_3 = (u_G_3 * memory[scratch + 8]!);
const from0_4 = source0 + integers[step + 12]! * 5;
const share0_4 = weightBase + integers[step + 13]!;
const u_G_4 = (((((weights[share0_4]! * memory[from0_4 + 3]!) + (weights[share0_4 + 1]! * memory[from0_4 + 8]!)) + (weights[share0_4 + 2]! * memory[from0_4 + 13]!)) + (weights[share0_4 + 3]! * memory[from0_4 + 18]!)) + (weights[share0_4 + 4]! * memory[from0_4 + 23]!));
const v76_4 = (u_G_4 * memory[scratch + 8]!);
{
const v169_1 = (-v76_1);
const v170_1 = (v169_1 - memory[scratch + 9]!);
const v172_1 = (memory[scratch + 9]! + v170_1);
const v169_2 = (-v76_2);
const v170_2 = (v169_2 - memory[scratch + 9]!);
const v172_2 = (memory[scratch + 9]! + v170_2);
const v169_3 = (-v76_3);
const v170_3 = (v169_3 - memory[scratch + 9]!);
const v172_3 = (memory[scratch + 9]! + v170_3);
const v169_4 = (-v76_4);
const v170_4 = (v169_4 - memory[scratch + 9]!);
const v172_4 = (memory[scratch + 9]! + v170_4);
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_F_1 = (v76_1 + (v172_1 * y_F_1));
const n_F_2 = (v76_2 + (v172_2 * y_F_2));
const n_F_3 = (v76_3 + (v172_3 * y_F_3));
const n_F_4 = (v76_4 + (v172_4 * y_F_4));
const held = y_F_4;
y_F_1 = ((((b_F_1 + (memory[table + 5]! * n_F_1)) + (memory[table + 6]! * n_F_2)) + (memory[table + 7]! * n_F_3)) + (memory[table + 8]! * n_F_4));
y_F_2 = ((((b_F_2 + (memory[table + 10]! * n_F_1)) + (memory[table + 11]! * n_F_2)) + (memory[table + 12]! * n_F_3)) + (memory[table + 13]! * n_F_4));
y_F_3 = ((((b_F_3 + (memory[table + 15]! * n_F_1)) + (memory[table + 16]! * n_F_2)) + (memory[table + 17]! * n_F_3)) + (memory[table + 18]! * n_F_4));
y_F_4 = ((((b_F_4 + (memory[table + 20]! * n_F_1)) + (memory[table + 21]! * n_F_2)) + (memory[table + 22]! * n_F_3)) + (memory[table + 23]! * n_F_4));
d_F = (y_F_4 - held);
}
}
const size_F = (Math.abs(y_F_4) + 0.05);
if (!(Math.abs((((((0.20000000000000004 * y_F_0) + ((-0.4666666666666665) * y_F_1)) + (0.5333333333333332 * y_F_2)) + ((-0.4666666666666666) * y_F_3)) + (0.20000000000000007 * y_F_4))) <= (size_F * weights[limits + 6]!))) good = 0;
if (!(Math.abs(d_F) <= (size_F * weights[limits + 20]!))) good = 0;
let y_C3_1 = y_C3_0;
let y_C3_2 = y_C3_0;
let y_C3_3 = y_C3_0;
let y_C3_4 = y_C3_0;
if (guess >= 0) {
const past = nodes - 24;
const ahead = weightBase + guess;
const past_0 = memory[past + 1]!;
const past_1 = memory[past + 7]!;
const past_2 = memory[past + 13]!;
const past_3 = memory[past + 19]!;
const past_4 = memory[past + 25]!;
y_C3_1 = (((((weights[ahead]! * past_0) + (weights[ahead + 1]! * past_1)) + (weights[ahead + 2]! * past_2)) + (weights[ahead + 3]! * past_3)) + (weights[ahead + 4]! * past_4));
y_C3_2 = (((((weights[ahead + 5]! * past_0) + (weights[ahead + 6]! * past_1)) + (weights[ahead + 7]! * past_2)) + (weights[ahead + 8]! * past_3)) + (weights[ahead + 9]! * past_4));
y_C3_3 = (((((weights[ahead + 10]! * past_0) + (weights[ahead + 11]! * past_1)) + (weights[ahead + 12]! * past_2)) + (weights[ahead + 13]! * past_3)) + (weights[ahead + 14]! * past_4));
y_C3_4 = (((((weights[ahead + 15]! * past_0) + (weights[ahead + 16]! * past_1)) + (weights[ahead + 17]! * past_2)) + (weights[ahead + 18]! * past_3)) + (weights[ahead + 19]! * past_4));
}
let y_C1_1 = y_C1_0;
let y_C1_2 = y_C1_0;
let y_C1_3 = y_C1_0;
let y_C1_4 = y_C1_0;
if (guess >= 0) {
const past = nodes - 24;
const ahead = weightBase + guess;
const past_0 = memory[past + 2]!;
const past_1 = memory[past + 8]!;
const past_2 = memory[past + 14]!;
const past_3 = memory[past + 20]!;
const past_4 = memory[past + 26]!;
y_C1_1 = (((((weights[ahead]! * past_0) + (weights[ahead + 1]! * past_1)) + (weights[ahead + 2]! * past_2)) + (weights[ahead + 3]! * past_3)) + (weights[ahead + 4]! * past_4));
y_C1_2 = (((((weights[ahead + 5]! * past_0) + (weights[ahead + 6]! * past_1)) + (weights[ahead + 7]! * past_2)) + (weights[ahead + 8]! * past_3)) + (weights[ahead + 9]! * past_4));
y_C1_3 = (((((weights[ahead + 10]! * past_0) + (weights[ahead + 11]! * past_1)) + (weights[ahead + 12]! * past_2)) + (weights[ahead + 13]! * past_3)) + (weights[ahead + 14]! * past_4));
y_C1_4 = (((((weights[ahead + 15]! * past_0) + (weights[ahead + 16]! * past_1)) + (weights[ahead + 17]! * past_2)) + (weights[ahead + 18]! * past_3)) + (weights[ahead + 19]! * past_4));
}
let y_X_1 = y_X_0;
let y_X_2 = y_X_0;
let y_X_3 = y_X_0;
let y_X_4 = y_X_0;
if (guess >= 0) {
const past = nodes - 24;
const ahead = weightBase + guess;
const past_0 = memory[past + 3]!;
const past_1 = memory[past + 9]!;
const past_2 = memory[past + 15]!;
const past_3 = memory[past + 21]!;
const past_4 = memory[past + 27]!;
y_X_1 = (((((weights[ahead]! * past_0) + (weights[ahead + 1]! * past_1)) + (weights[ahead + 2]! * past_2)) + (weights[ahead + 3]! * past_3)) + (weights[ahead + 4]! * past_4));
y_X_2 = (((((weights[ahead + 5]! * past_0) + (weights[ahead + 6]! * past_1)) + (weights[ahead + 7]! * past_2)) + (weights[ahead + 8]! * past_3)) + (weights[ahead + 9]! * past_4));
y_X_3 = (((((weights[ahead + 10]! * past_0) + (weights[ahead + 11]! * past_1)) + (weights[ahead + 12]! * past_2)) + (weights[ahead + 13]! * past_3)) + (weights[ahead + 14]! * past_4));
y_X_4 = (((((weights[ahead + 15]! * past_0) + (weights[ahead + 16]! * past_1)) + (weights[ahead + 17]! * past_2)) + (weights[ahead + 18]! * past_3)) + (weights[ahead + 19]! * past_4));
}
let d_C3 = 0;
let d_C1 = 0;
let d_X = 0;
const b_C3_1 = ((y_C3_0 * memory[table + 24]!) + (memory[table + 28]! * n_C3_0));
const b_C3_2 = ((y_C3_0 * memory[table + 25]!) + (memory[table + 33]! * n_C3_0));
const b_C3_3 = ((y_C3_0 * memory[table + 26]!) + (memory[table + 38]! * n_C3_0));
const b_C3_4 = ((y_C3_0 * memory[table + 27]!) + (memory[table + 43]! * n_C3_0));
const b_C1_1 = ((y_C1_0 * memory[table + 48]!) + (memory[table + 52]! * n_C1_0));
const b_C1_2 = ((y_C1_0 * memory[table + 49]!) + (memory[table + 57]! * n_C1_0));
const b_C1_3 = ((y_C1_0 * memory[table + 50]!) + (memory[table + 62]! * n_C1_0));
const b_C1_4 = ((y_C1_0 * memory[table + 51]!) + (memory[table + 67]! * n_C1_0));
const b_X_1 = (y_X_0 + (weights[even]! * n_X_0));
const b_X_2 = (y_X_0 + (weights[even + 5]! * n_X_0));
const b_X_3 = (y_X_0 + (weights[even + 10]! * n_X_0));
const b_X_4 = (y_X_0 + (weights[even + 15]! * n_X_0));
const u_Q_1 = (((((weights[share0_1]! * memory[from0_1]!) + (weights[share0_1 + 1]! * memory[from0_1 + 5]!)) + (weights[share0_1 + 2]! * memory[from0_1 + 10]!)) + (weights[share0_1 + 3]! * memory[from0_1 + 15]!)) + (weights[share0_1 + 4]! * memory[from0_1 + 20]!));
const v48_1 = (u_Q_1 * u_Q_1);
const v52_1 = (v48_1 + memory[scratch + 26]!);
const v53_1 = (memory[scratch + 26]! / v52_1);
const v81_1 = (y_F_1 * memory[scratch + 10]!);
const v82_1 = (v53_1 * v81_1);
const u_M_1 = (((((weights[share0_1]! * memory[from0_1 + 4]!) + (weights[share0_1 + 1]! * memory[from0_1 + 9]!)) + (weights[share0_1 + 2]! * memory[from0_1 + 14]!)) + (weights[share0_1 + 3]! * memory[from0_1 + 19]!)) + (weights[share0_1 + 4]! * memory[from0_1 + 24]!));
const v88_1 = (u_M_1 * memory[scratch + 14]!);
const u_Q_2 = (((((weights[share0_2]! * memory[from0_2]!) + (weights[share0_2 + 1]! * memory[from0_2 + 5]!)) + (weights[share0_2 + 2]! * memory[from0_2 + 10]!)) + (weights[share0_2 + 3]! * memory[from0_2 + 15]!)) + (weights[share0_2 + 4]! * memory[from0_2 + 20]!));
const v48_2 = (u_Q_2 * u_Q_2);
const v52_2 = (v48_2 + memory[scratch + 26]!);
const v53_2 = (memory[scratch + 26]! / v52_2);
const v81_2 = (y_F_2 * memory[scratch + 10]!);
const v82_2 = (v53_2 * v81_2);
const u_M_2 = (((((weights[share0_2]! * memory[from0_2 + 4]!) + (weights[share0_2 + 1]! * memory[from0_2 + 9]!)) + (weights[share0_2 + 2]! * memory[from0_2 + 14]!)) + (weights[share0_2 + 3]! * memory[from0_2 + 19]!)) + (weights[share0_2 + 4]! * memory[from0_2 + 24]!));
const v88_2 = (u_M_2 * memory[scratch + 14]!);
const u_Q_3 = (((((weights[share0_3]! * memory[from0_3]!) + (weights[share0_3 + 1]! * memory[from0_3 + 5]!)) + (weights[share0_3 + 2]! * memory[from0_3 + 10]!)) + (weights[share0_3 + 3]! * memory[from0_3 + 15]!)) + (weights[share0_3 + 4]! * memory[from0_3 + 20]!));
const v48_3 = (u_Q_3 * u_Q_3);
const v52_3 = (v48_3 + memory[scratch + 26]!);
const v53_3 = (memory[scratch + 26]! / v52_3);
const v81_3 = (y_F_3 * memory[scratch + 10]!);
const v82_3 = (v53_3 * v81_3);
const u_M_3 = (((((weights[share0_3]! * memory[from0_3 + 4]!) + (weights[share0_3 + 1]! * memory[from0_3 + 9]!)) + (weights[share0_3 + 2]! * memory[from0_3 + 14]!)) + (weights[share0_3 + 3]! * memory[from0_3 + 19]!)) + (weights[share0_3 + 4]! * memory[from0_3 + 24]!));
const v88_3 = (u_M_3 * memory[scratch + 14]!);
const u_Q_4 = (((((weights[share0_4]! * memory[from0_4]!) + (weights[share0_4 + 1]! * memory[from0_4 + 5]!)) + (weights[share0_4 + 2]! * memory[from0_4 + 10]!)) + (weights[share0_4 + 3]! * memory[from0_4 + 15]!)) + (weights[share0_4 + 4]! * memory[from0_4 + 20]!));
const v48_4 = (u_Q_4 * u_Q_4);
const v52_4 = (v48_4 + memory[scratch + 26]!);
const v53_4 = (memory[scratch + 26]! / v52_4);
const v81_4 = (y_F_4 * memory[scratch + 10]!);
const v82_4 = (v53_4 * v81_4);
const u_M_4 = (((((weights[share0_4]! * memory[from0_4 + 4]!) + (weights[share0_4 + 1]! * memory[from0_4 + 9]!)) + (weights[share0_4 + 2]! * memory[from0_4 + 14]!)) + (weights[share0_4 + 3]! * memory[from0_4 + 19]!)) + (weights[share0_4 + 4]! * memory[from0_4 + 24]!));
const v88_4 = (u_M_4 * memory[scratch + 14]!);
for (let round: number = 0; round < rounds; round += 1) {
{
const v175_1 = (v82_1 * memory[scratch + 30]!);
const v176_1 = (v175_1 - memory[scratch + 11]!);
const v177_1 = (v176_1 - v88_1);
const v183_1 = (memory[scratch + 11]! + v177_1);
const v178_1 = (y_C1_1 + y_X_1);
const v179_1 = (memory[scratch + 29]! * v178_1);
const v180_1 = (1 - v179_1);
const v181_1 = (v82_1 * v180_1);
const v175_2 = (v82_2 * memory[scratch + 30]!);
const v176_2 = (v175_2 - memory[scratch + 11]!);
const v177_2 = (v176_2 - v88_2);
const v183_2 = (memory[scratch + 11]! + v177_2);
const v178_2 = (y_C1_2 + y_X_2);
const v179_2 = (memory[scratch + 29]! * v178_2);
const v180_2 = (1 - v179_2);
const v181_2 = (v82_2 * v180_2);
const v175_3 = (v82_3 * memory[scratch + 30]!);
const v176_3 = (v175_3 - memory[scratch + 11]!);
const v177_3 = (v176_3 - v88_3);
const v183_3 = (memory[scratch + 11]! + v177_3);
const v178_3 = (y_C1_3 + y_X_3);
const v179_3 = (memory[scratch + 29]! * v178_3);
const v180_3 = (1 - v179_3);
const v181_3 = (v82_3 * v180_3);
const v175_4 = (v82_4 * memory[scratch + 30]!);
const v176_4 = (v175_4 - memory[scratch + 11]!);
const v177_4 = (v176_4 - v88_4);
const v183_4 = (memory[scratch + 11]! + v177_4);
const v178_4 = (y_C1_4 + y_X_4);
const v179_4 = (memory[scratch + 29]! * v178_4);
const v180_4 = (1 - v179_4);
const v181_4 = (v82_4 * v180_4);
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_C3_1 = (v181_1 + (v183_1 * y_C3_1));
const n_C3_2 = (v181_2 + (v183_2 * y_C3_2));
const n_C3_3 = (v181_3 + (v183_3 * y_C3_3));
const n_C3_4 = (v181_4 + (v183_4 * y_C3_4));
const held = y_C3_4;
y_C3_1 = ((((b_C3_1 + (memory[table + 29]! * n_C3_1)) + (memory[table + 30]! * n_C3_2)) + (memory[table + 31]! * n_C3_3)) + (memory[table + 32]! * n_C3_4));
y_C3_2 = ((((b_C3_2 + (memory[table + 34]! * n_C3_1)) + (memory[table + 35]! * n_C3_2)) + (memory[table + 36]! * n_C3_3)) + (memory[table + 37]! * n_C3_4));
y_C3_3 = ((((b_C3_3 + (memory[table + 39]! * n_C3_1)) + (memory[table + 40]! * n_C3_2)) + (memory[table + 41]! * n_C3_3)) + (memory[table + 42]! * n_C3_4));
y_C3_4 = ((((b_C3_4 + (memory[table + 44]! * n_C3_1)) + (memory[table + 45]! * n_C3_2)) + (memory[table + 46]! * n_C3_3)) + (memory[table + 47]! * n_C3_4));
d_C3 = (y_C3_4 - held);
}
}
{
const v186_1 = (memory[scratch + 31]! - v88_1);
const v188_1 = (memory[scratch + 27]! + v186_1);
const v86_1 = (y_C3_1 * memory[scratch + 11]!);
const v186_2 = (memory[scratch + 31]! - v88_2);
const v188_2 = (memory[scratch + 27]! + v186_2);
const v86_2 = (y_C3_2 * memory[scratch + 11]!);
const v186_3 = (memory[scratch + 31]! - v88_3);
const v188_3 = (memory[scratch + 27]! + v186_3);
const v86_3 = (y_C3_3 * memory[scratch + 11]!);
const v186_4 = (memory[scratch + 31]! - v88_4);
const v188_4 = (memory[scratch + 27]! + v186_4);
const v86_4 = (y_C3_4 * memory[scratch + 11]!);
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_C1_1 = (v86_1 + (v188_1 * y_C1_1));
const n_C1_2 = (v86_2 + (v188_2 * y_C1_2));
const n_C1_3 = (v86_3 + (v188_3 * y_C1_3));
const n_C1_4 = (v86_4 + (v188_4 * y_C1_4));
const held = y_C1_4;
y_C1_1 = ((((b_C1_1 + (memory[table + 53]! * n_C1_1)) + (memory[table + 54]! * n_C1_2)) + (memory[table + 55]! * n_C1_3)) + (memory[table + 56]! * n_C1_4));
y_C1_2 = ((((b_C1_2 + (memory[table + 58]! * n_C1_1)) + (memory[table + 59]! * n_C1_2)) + (memory[table + 60]! * n_C1_3)) + (memory[table + 61]! * n_C1_4));
y_C1_3 = ((((b_C1_3 + (memory[table + 63]! * n_C1_1)) + (memory[table + 64]! * n_C1_2)) + (memory[table + 65]! * n_C1_3)) + (memory[table + 66]! * n_C1_4));
y_C1_4 = ((((b_C1_4 + (memory[table + 68]! * n_C1_1)) + (memory[table + 69]! * n_C1_2)) + (memory[table + 70]! * n_C1_3)) + (memory[table + 71]! * n_C1_4));
d_C1 = (y_C1_4 - held);
}
}
{
const v191_1 = (memory[scratch + 32]! - v88_1);
const v96_1 = (y_C1_1 * memory[scratch + 12]!);
const v191_2 = (memory[scratch + 32]! - v88_2);
const v96_2 = (y_C1_2 * memory[scratch + 12]!);
const v191_3 = (memory[scratch + 32]! - v88_3);
const v96_3 = (y_C1_3 * memory[scratch + 12]!);
const v191_4 = (memory[scratch + 32]! - v88_4);
const v96_4 = (y_C1_4 * memory[scratch + 12]!);
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_X_1 = (v96_1 + (v191_1 * y_X_1));
const n_X_2 = (v96_2 + (v191_2 * y_X_2));
const n_X_3 = (v96_3 + (v191_3 * y_X_3));
const n_X_4 = (v96_4 + (v191_4 * y_X_4));
const held = y_X_4;
y_X_1 = ((((b_X_1 + (weights[even + 1]! * n_X_1)) + (weights[even + 2]! * n_X_2)) + (weights[even + 3]! * n_X_3)) + (weights[even + 4]! * n_X_4));
y_X_2 = ((((b_X_2 + (weights[even + 6]! * n_X_1)) + (weights[even + 7]! * n_X_2)) + (weights[even + 8]! * n_X_3)) + (weights[even + 9]! * n_X_4));
y_X_3 = ((((b_X_3 + (weights[even + 11]! * n_X_1)) + (weights[even + 12]! * n_X_2)) + (weights[even + 13]! * n_X_3)) + (weights[even + 14]! * n_X_4));
y_X_4 = ((((b_X_4 + (weights[even + 16]! * n_X_1)) + (weights[even + 17]! * n_X_2)) + (weights[even + 18]! * n_X_3)) + (weights[even + 19]! * n_X_4));
d_X = (y_X_4 - held);
}
}
}
const size_C3 = (Math.abs(y_C3_4) + 0.005000000000000001);
if (!(Math.abs(y_C3_4) <= 1e+30)) good = 0;
if (!(Math.abs(d_C3) <= (size_C3 * weights[limits + 21]!))) good = 0;
const size_C1 = (Math.abs(y_C1_4) + 0.005000000000000001);
if (!(Math.abs(y_C1_4) <= 1e+30)) good = 0;
if (!(Math.abs(d_C1) <= (size_C1 * weights[limits + 22]!))) good = 0;
const size_X = (Math.abs(y_X_4) + 0.010000000000000002);
if (!(Math.abs((((((0.20000000000000004 * y_X_0) + ((-0.4666666666666665) * y_X_1)) + (0.5333333333333332 * y_X_2)) + ((-0.4666666666666666) * y_X_3)) + (0.20000000000000007 * y_X_4))) <= (size_X * weights[limits + 9]!))) good = 0;
if (!(Math.abs(d_X) <= (size_X * weights[limits + 23]!))) good = 0;
let y_L_1 = y_L_0;
let y_L_2 = y_L_0;
let y_L_3 = y_L_0;
let y_L_4 = y_L_0;
if (guess >= 0) {
const past = nodes - 24;
const ahead = weightBase + guess;
const past_0 = memory[past + 4]!;
const past_1 = memory[past + 10]!;
const past_2 = memory[past + 16]!;
const past_3 = memory[past + 22]!;
const past_4 = memory[past + 28]!;
y_L_1 = (((((weights[ahead]! * past_0) + (weights[ahead + 1]! * past_1)) + (weights[ahead + 2]! * past_2)) + (weights[ahead + 3]! * past_3)) + (weights[ahead + 4]! * past_4));
y_L_2 = (((((weights[ahead + 5]! * past_0) + (weights[ahead + 6]! * past_1)) + (weights[ahead + 7]! * past_2)) + (weights[ahead + 8]! * past_3)) + (weights[ahead + 9]! * past_4));
y_L_3 = (((((weights[ahead + 10]! * past_0) + (weights[ahead + 11]! * past_1)) + (weights[ahead + 12]! * past_2)) + (weights[ahead + 13]! * past_3)) + (weights[ahead + 14]! * past_4));
y_L_4 = (((((weights[ahead + 15]! * past_0) + (weights[ahead + 16]! * past_1)) + (weights[ahead + 17]! * past_2)) + (weights[ahead + 18]! * past_3)) + (weights[ahead + 19]! * past_4));
}
let d_L = 0;
const b_L_1 = (y_L_0 + (weights[even]! * n_L_0));
const b_L_2 = (y_L_0 + (weights[even + 5]! * n_L_0));
const b_L_3 = (y_L_0 + (weights[even + 10]! * n_L_0));
const b_L_4 = (y_L_0 + (weights[even + 15]! * n_L_0));
const v101_1 = (y_F_1 * memory[scratch + 18]!);
const v104_1 = (u_M_1 * memory[scratch + 20]!);
const v101_2 = (y_F_2 * memory[scratch + 18]!);
const v104_2 = (u_M_2 * memory[scratch + 20]!);
const v101_3 = (y_F_3 * memory[scratch + 18]!);
const v104_3 = (u_M_3 * memory[scratch + 20]!);
const v101_4 = (y_F_4 * memory[scratch + 18]!);
const v104_4 = (u_M_4 * memory[scratch + 20]!);
{
const v193_1 = (memory[scratch + 33]! - v104_1);
const v193_2 = (memory[scratch + 33]! - v104_2);
const v193_3 = (memory[scratch + 33]! - v104_3);
const v193_4 = (memory[scratch + 33]! - v104_4);
for (let sweep: number = 0; sweep < sweeps - 2; sweep += 1) {
const n_L_1 = (v101_1 + (v193_1 * y_L_1));
const n_L_2 = (v101_2 + (v193_2 * y_L_2));
const n_L_3 = (v101_3 + (v193_3 * y_L_3));
const n_L_4 = (v101_4 + (v193_4 * y_L_4));
const held = y_L_4;
y_L_1 = ((((b_L_1 + (weights[even + 1]! * n_L_1)) + (weights[even + 2]! * n_L_2)) + (weights[even + 3]! * n_L_3)) + (weights[even + 4]! * n_L_4));
y_L_2 = ((((b_L_2 + (weights[even + 6]! * n_L_1)) + (weights[even + 7]! * n_L_2)) + (weights[even + 8]! * n_L_3)) + (weights[even + 9]! * n_L_4));
y_L_3 = ((((b_L_3 + (weights[even + 11]! * n_L_1)) + (weights[even + 12]! * n_L_2)) + (weights[even + 13]! * n_L_3)) + (weights[even + 14]! * n_L_4));
y_L_4 = ((((b_L_4 + (weights[even + 16]! * n_L_1)) + (weights[even + 17]! * n_L_2)) + (weights[even + 18]! * n_L_3)) + (weights[even + 19]! * n_L_4));
d_L = (y_L_4 - held);
}
}
const size_L = (Math.abs(y_L_4) + 0.1);
if (!(Math.abs(y_L_4) <= 1e+30)) good = 0;
if (!(Math.abs(d_L) <= (size_L * weights[limits + 24]!))) good = 0;
let y_R_1 = y_R_0;
let y_R_2 = y_R_0;
let y_R_3 = y_R_0;
let y_R_4 = y_R_0;
if (guess >= 0) {
const past = nodes - 24;
const ahead = weightBase + guess;
const past_0 = memory[past + 5]!;
const past_1 = memory[past + 11]!;
const past_2 = memory[past + 17]!;
const past_3 = memory[past + 23]!;
const past_4 = memory[past + 29]!;
y_R_1 = (((((weights[ahead]! * past_0) + (weights[ahead + 1]! * past_1)) + (weights[ahead + 2]! * past_2)) + (weights[ahead + 3]! * past_3)) + (weights[ahead + 4]! * past_4));
y_R_2 = (((((weights[ahead + 5]! * past_0) + (weights[ahead + 6]! * past_1)) + (weights[ahead + 7]! * past_2)) + (weights[ahead + 8]! * past_3)) + (weights[ahead + 9]! * past_4));
y_R_3 = (((((weights[ahead + 10]! * past_0) + (weights[ahead + 11]! * past_1)) + (weights[ahead + 12]! * past_2)) + (weights[ahead + 13]! * past_3)) + (weights[ahead + 14]! * past_4));
y_R_4 = (((((weights[ahead + 15]! * past_0) + (weights[ahead + 16]! * past_1)) + (weights[ahead + 17]! * past_2)) + (weights[ahead + 18]! * past_3)) + (weights[ahead + 19]! * past_4));
}
let d_R = 0;
const b_R_1 = (y_R_0 + (weights[even]! * n_R_0));
const b_R_2 = (y_R_0 + (weights[even + 5]! * n_R_0));
const b_R_3 = (y_R_0 + (weights[even + 10]! * n_R_0));
const b_R_4 = (y_R_0 + (weights[even + 15]! * n_R_0));
const v109_1 = (u_Q_1 * memory[scratch + 15]!);
const v110_1 = (u_M_1 * v109_1);
const v109_2 = (u_Q_2 * memory[scratch + 15]!);
const v110_2 = (u_M_2 * v109_2);
const v109_3 = (u_Q_3 * memory[scratch + 15]!);
const v110_3 = (u_M_3 * v109_3);
const v109_4 = (u_Q_4 * memory[scratch + 15]!);
const v110_4 = (u_M_4 * v109_4);
{
const v194_1 = (memory[scratch + 28]! - v110_1);
const v194_2 = (memory[scratch + 28]! - v110_2);
const v194_3 = (memory[scratch + 28]! - v110_3);
const v194_4 = (memory[scratch + 28]! - v110_4);
for (let sweep: number = 0; sweep < sweeps - 2; sweep += 1) {
const n_R_1 = (0 + (v194_1 * y_R_1));
const n_R_2 = (0 + (v194_2 * y_R_2));
const n_R_3 = (0 + (v194_3 * y_R_3));
const n_R_4 = (0 + (v194_4 * y_R_4));
const held = y_R_4;
y_R_1 = ((((b_R_1 + (weights[even + 1]! * n_R_1)) + (weights[even + 2]! * n_R_2)) + (weights[even + 3]! * n_R_3)) + (weights[even + 4]! * n_R_4));
y_R_2 = ((((b_R_2 + (weights[even + 6]! * n_R_1)) + (weights[even + 7]! * n_R_2)) + (weights[even + 8]! * n_R_3)) + (weights[even + 9]! * n_R_4));
y_R_3 = ((((b_R_3 + (weights[even + 11]! * n_R_1)) + (weights[even + 12]! * n_R_2)) + (weights[even + 13]! * n_R_3)) + (weights[even + 14]! * n_R_4));
y_R_4 = ((((b_R_4 + (weights[even + 16]! * n_R_1)) + (weights[even + 17]! * n_R_2)) + (weights[even + 18]! * n_R_3)) + (weights[even + 19]! * n_R_4));
d_R = (y_R_4 - held);
}
}
const size_R = (Math.abs(y_R_4) + 0.1);
if (!(Math.abs(y_R_4) <= 1e+30)) good = 0;
if (!(Math.abs(d_R) <= (size_R * weights[limits + 25]!))) good = 0;
memory[nodes + 6] = y_F_1;
memory[nodes + 12] = y_F_2;
memory[nodes + 18] = y_F_3;
memory[nodes + 24] = y_F_4;
memory[nodes + 7] = y_C3_1;
memory[nodes + 13] = y_C3_2;
memory[nodes + 19] = y_C3_3;
memory[nodes + 25] = y_C3_4;
memory[nodes + 8] = y_C1_1;
memory[nodes + 14] = y_C1_2;
memory[nodes + 20] = y_C1_3;
memory[nodes + 26] = y_C1_4;
memory[nodes + 9] = y_X_1;
memory[nodes + 15] = y_X_2;
memory[nodes + 21] = y_X_3;
memory[nodes + 27] = y_X_4;
memory[nodes + 10] = y_L_1;
memory[nodes + 16] = y_L_2;
memory[nodes + 22] = y_L_3;
memory[nodes + 28] = y_L_4;
memory[nodes + 11] = y_R_1;
memory[nodes + 17] = y_R_2;
memory[nodes + 23] = y_R_3;
memory[nodes + 29] = y_R_4;
const v79_4 = (y_F_4 * memory[scratch + 9]!);
const v77_4 = (1 - y_F_4);
const v78_4 = (v76_4 * v77_4);
const v80_4 = (v78_4 - v79_4);
const v173_4 = (v79_4 + v80_4);
n_F_0 = v173_4;
y_F_0 = y_F_4;
const v86_4 = (y_C3_4 * memory[scratch + 11]!);
const v45_4 = (y_C3_4 + y_C1_4);
const v46_4 = (y_X_4 + v45_4);
const v132_4 = (v46_4 * memory[scratch + 29]!);
const v133_4 = (1 - v132_4);
const v134_4 = (v82_4 * v133_4);
const v135_4 = (v134_4 - v86_4);
const v89_4 = (y_C3_4 * v88_4);
const v136_4 = (v135_4 - v89_4);
const v184_4 = (v86_4 + v136_4);
n_C3_0 = v184_4;
y_C3_0 = y_C3_4;
const v92_4 = (y_C1_4 * memory[scratch + 27]!);
const v93_4 = (v86_4 - v92_4);
const v94_4 = (y_C1_4 * v88_4);
const v95_4 = (v93_4 - v94_4);
const v189_4 = (v92_4 + v95_4);
n_C1_0 = v189_4;
y_C1_0 = y_C1_4;
const v96_4 = (y_C1_4 * memory[scratch + 12]!);
const v97_4 = (y_X_4 * memory[scratch + 13]!);
const v98_4 = (v96_4 - v97_4);
const v99_4 = (y_X_4 * v88_4);
const v100_4 = (v98_4 - v99_4);
n_X_0 = v100_4;
y_X_0 = y_X_4;
const v102_4 = (y_L_4 * memory[scratch + 19]!);
const v103_4 = (v101_4 - v102_4);
const v105_4 = (y_L_4 * v104_4);
const v106_4 = (v103_4 - v105_4);
n_L_0 = v106_4;
y_L_0 = y_L_4;
const v108_4 = (y_R_4 * memory[scratch + 28]!);
const v111_4 = (y_R_4 * v110_4);
const v112_4 = (v108_4 - v111_4);
n_R_0 = v112_4;
y_R_0 = y_R_4;
nodes = nodes + 24;
step = step + 14;
}
memory[scratch + 40] = y_F_0;
memory[scratch + 41] = y_C3_0;
memory[scratch + 42] = y_C1_0;
memory[scratch + 43] = y_X_0;
memory[scratch + 44] = y_L_0;
memory[scratch + 45] = y_R_0;
return good;
}
function days0(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = nodes + integers[record]! * 5;
const weightsAt = integers[record + 1]!;
const inside = integers[record + 2]!;
const end = integers[record + 3]!;
{
let o = out + 1 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 1]!;
const p1 = memory[from + 6]!;
const p2 = memory[from + 11]!;
const p3 = memory[from + 16]!;
const p4 = memory[from + 21]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 2 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 2]!;
const p1 = memory[from + 7]!;
const p2 = memory[from + 12]!;
const p3 = memory[from + 17]!;
const p4 = memory[from + 22]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 4 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 3]!;
const p1 = memory[from + 8]!;
const p2 = memory[from + 13]!;
const p3 = memory[from + 18]!;
const p4 = memory[from + 23]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 5 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 4]!;
const p1 = memory[from + 9]!;
const p2 = memory[from + 14]!;
const p3 = memory[from + 19]!;
const p4 = memory[from + 24]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
out = out + (inside + end);
record = record + 4;
}
}
function days1(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = nodes + integers[record]! * 6;
const weightsAt = integers[record + 1]!;
const inside = integers[record + 2]!;
const end = integers[record + 3]!;
{
let o = out + 6 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from]!;
const p1 = memory[from + 6]!;
const p2 = memory[from + 12]!;
const p3 = memory[from + 18]!;
const p4 = memory[from + 24]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 7 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 1]!;
const p1 = memory[from + 7]!;
const p2 = memory[from + 13]!;
const p3 = memory[from + 19]!;
const p4 = memory[from + 25]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 8 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 2]!;
const p1 = memory[from + 8]!;
const p2 = memory[from + 14]!;
const p3 = memory[from + 20]!;
const p4 = memory[from + 26]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 9 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 3]!;
const p1 = memory[from + 9]!;
const p2 = memory[from + 15]!;
const p3 = memory[from + 21]!;
const p4 = memory[from + 27]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 10 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 4]!;
const p1 = memory[from + 10]!;
const p2 = memory[from + 16]!;
const p3 = memory[from + 22]!;
const p4 = memory[from + 28]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 11 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 5]!;
const p1 = memory[from + 11]!;
const p2 = memory[from + 17]!;
const p3 = memory[from + 23]!;
const p4 = memory[from + 29]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
out = out + (inside + end);
record = record + 4;
}
}
function shown0(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = nodes + integers[record]! * 5;
const weightsAt = integers[record + 1]!;
const inside = integers[record + 2]!;
const end = integers[record + 3]!;
{
let o = out + 1 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 1]!;
const p1 = memory[from + 6]!;
const p2 = memory[from + 11]!;
const p3 = memory[from + 16]!;
const p4 = memory[from + 21]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 2 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 2]!;
const p1 = memory[from + 7]!;
const p2 = memory[from + 12]!;
const p3 = memory[from + 17]!;
const p4 = memory[from + 22]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
out = out + (inside + end);
record = record + 4;
}
}
function shown1(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = nodes + integers[record]! * 6;
const weightsAt = integers[record + 1]!;
const inside = integers[record + 2]!;
const end = integers[record + 3]!;
{
let o = out + 7 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 1]!;
const p1 = memory[from + 7]!;
const p2 = memory[from + 13]!;
const p3 = memory[from + 19]!;
const p4 = memory[from + 25]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 8 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 2]!;
const p1 = memory[from + 8]!;
const p2 = memory[from + 14]!;
const p3 = memory[from + 20]!;
const p4 = memory[from + 26]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 9 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 3]!;
const p1 = memory[from + 9]!;
const p2 = memory[from + 15]!;
const p3 = memory[from + 21]!;
const p4 = memory[from + 27]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 10 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 4]!;
const p1 = memory[from + 10]!;
const p2 = memory[from + 16]!;
const p3 = memory[from + 22]!;
const p4 = memory[from + 28]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
{
let o = out + 11 * stride;
let at = weightBase + weightsAt;
const p0 = memory[from + 5]!;
const p1 = memory[from + 11]!;
const p2 = memory[from + 17]!;
const p3 = memory[from + 23]!;
const p4 = memory[from + 29]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[at + 1]!)) + (p2 * weights[at + 2]!)) + (p3 * weights[at + 3]!)) + (p4 * weights[at + 4]!));
o = o + 1;
at = at + 5;
}
if (end > 0) { memory[o] = p4; }
}
out = out + (inside + end);
record = record + 4;
}
}
function fades(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, out: number, stride: number, count: number, offset: number): void {
{
const rest = 0;
const fade = Math.exp((-memory[scratch]!));
let gap = ((memory[scratch + 34]! - rest) * Math.exp(((-memory[scratch]!) * offset)));
let o = out + 0 * stride;
for (let i: number = 0; i < count; i += 1) {
memory[o] = (rest + gap);
o = o + 1;
gap = (gap * fade);
}
}
{
const rest = 0;
const fade = Math.exp((-memory[scratch + 16]!));
let gap = ((memory[scratch + 46]! - rest) * Math.exp(((-memory[scratch + 16]!) * offset)));
let o = out + 12 * stride;
for (let i: number = 0; i < count; i += 1) {
memory[o] = (rest + gap);
o = o + 1;
gap = (gap * fade);
}
}
{
const rest = 0;
const fade = Math.exp((-memory[scratch + 4]!));
let gap = ((memory[scratch + 37]! - rest) * Math.exp(((-memory[scratch + 4]!) * offset)));
let o = out + 3 * stride;
for (let i: number = 0; i < count; i += 1) {
memory[o] = (rest + gap);
o = o + 1;
gap = (gap * fade);
}
}
{
const rest = 0;
const fade = Math.exp((-memory[scratch + 17]!));
let gap = ((memory[scratch + 47]! - rest) * Math.exp(((-memory[scratch + 17]!) * offset)));
let o = out + 13 * stride;
for (let i: number = 0; i < count; i += 1) {
memory[o] = (rest + gap);
o = o + 1;
gap = (gap * fade);
}
}
}
function prepare(memory: Float64Array, person: number, scratch: number): void {
memory[scratch] = memory[person]!;
memory[scratch + 1] = memory[person + 1]!;
memory[scratch + 2] = memory[person + 3]!;
memory[scratch + 3] = memory[person + 4]!;
memory[scratch + 4] = memory[person + 5]!;
memory[scratch + 5] = memory[person + 6]!;
memory[scratch + 6] = memory[person + 7]!;
memory[scratch + 7] = memory[person + 8]!;
memory[scratch + 8] = memory[person + 9]!;
memory[scratch + 9] = memory[person + 10]!;
memory[scratch + 10] = memory[person + 11]!;
memory[scratch + 11] = memory[person + 14]!;
memory[scratch + 12] = memory[person + 15]!;
memory[scratch + 13] = memory[person + 17]!;
memory[scratch + 14] = memory[person + 18]!;
memory[scratch + 15] = memory[person + 19]!;
memory[scratch + 16] = memory[person + 20]!;
memory[scratch + 17] = memory[person + 21]!;
memory[scratch + 18] = memory[person + 22]!;
memory[scratch + 19] = memory[person + 23]!;
memory[scratch + 20] = memory[person + 24]!;
memory[scratch + 21] = memory[person + 26]!;
memory[scratch + 22] = memory[person + 27]!;
memory[scratch + 23] = memory[person + 28]!;
memory[scratch + 24] = memory[person + 29]!;
const v47_0 = (memory[person + 2]! * memory[person + 2]!);
memory[scratch + 25] = v47_0;
const v51_0 = (memory[person + 13]! * memory[person + 13]!);
memory[scratch + 26] = v51_0;
const v91_0 = (memory[person + 15]! + memory[person + 16]!);
memory[scratch + 27] = v91_0;
const v107_0 = (-memory[person + 25]!);
memory[scratch + 28] = v107_0;
const v131_0 = (1 / memory[person + 12]!);
memory[scratch + 29] = v131_0;
const v174_0 = (-v131_0);
memory[scratch + 30] = v174_0;
const v185_0 = (-v91_0);
memory[scratch + 31] = v185_0;
const v190_0 = (-memory[person + 17]!);
memory[scratch + 32] = v190_0;
const v192_0 = (-memory[person + 23]!);
memory[scratch + 33] = v192_0;
memory[scratch + 34] = 0;
memory[scratch + 35] = 0;
memory[scratch + 36] = 0;
memory[scratch + 37] = 0;
memory[scratch + 38] = 0;
memory[scratch + 39] = 0;
memory[scratch + 40] = 0;
memory[scratch + 41] = 0;
memory[scratch + 42] = 0;
memory[scratch + 43] = 0;
memory[scratch + 44] = 1;
memory[scratch + 45] = 1;
memory[scratch + 46] = 0;
memory[scratch + 47] = 0;
}
function session(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, inputs: number): void {
const after0 = (memory[scratch + 34]! + weights[inputs]!);
const after3 = (memory[scratch + 37]! + weights[inputs + 1]!);
const after12 = (memory[scratch + 46]! + weights[inputs + 2]!);
const v117_0 = (weights[inputs + 3]! - memory[scratch + 47]!);
const v118_0 = Math.max(0, v117_0);
const after13 = (memory[scratch + 47]! + v118_0);
memory[scratch + 34] = after0;
memory[scratch + 37] = after3;
memory[scratch + 46] = after12;
memory[scratch + 47] = after13;
}
export function solve(memory: Float64Array, integers: Int32Array, weights: Float64Array, person: number, scratch: number, out: number, integerBase: number, weightBase: number, all: number): number {
let good = 1;
const stride = integers[integerBase + 1]!;
const limits = weightBase + integers[integerBase + 3]!;
prepare(memory, person, scratch);
const nodes0 = scratch + 48;
const tables0 = scratch + integers[integerBase + 4]!;
const lengths0 = weightBase + integers[integerBase + 6]!;
for (let h: number = 0; h < integers[integerBase + 5]!; h += 1) {
const length = weights[(lengths0 + h)]!;
const table = tables0 + h * 112;
memory[table] = Math.exp(((memory[scratch]! * length) * (-0.1726731646460114)));
memory[table + 1] = Math.exp(((memory[scratch]! * length) * (-0.5)));
memory[table + 2] = Math.exp(((memory[scratch]! * length) * (-0.8273268353539887)));
memory[table + 3] = Math.exp(((memory[scratch]! * length) * (-1)));
memory[table + 4] = Math.exp(((memory[scratch + 16]! * length) * (-0.1726731646460114)));
memory[table + 5] = Math.exp(((memory[scratch + 16]! * length) * (-0.5)));
memory[table + 6] = Math.exp(((memory[scratch + 16]! * length) * (-0.8273268353539887)));
memory[table + 7] = Math.exp(((memory[scratch + 16]! * length) * (-1)));
weights4(memory, memory[scratch + 1]!, length, table + 8);
weights4(memory, memory[scratch + 3]!, length, table + 32);
memory[table + 56] = Math.exp(((memory[scratch + 4]! * length) * (-0.1726731646460114)));
memory[table + 57] = Math.exp(((memory[scratch + 4]! * length) * (-0.5)));
memory[table + 58] = Math.exp(((memory[scratch + 4]! * length) * (-0.8273268353539887)));
memory[table + 59] = Math.exp(((memory[scratch + 4]! * length) * (-1)));
weights4(memory, memory[scratch + 5]!, length, table + 60);
weights4(memory, memory[scratch + 7]!, length, table + 84);
memory[table + 108] = Math.exp(((memory[scratch + 17]! * length) * (-0.1726731646460114)));
memory[table + 109] = Math.exp(((memory[scratch + 17]! * length) * (-0.5)));
memory[table + 110] = Math.exp(((memory[scratch + 17]! * length) * (-0.8273268353539887)));
memory[table + 111] = Math.exp(((memory[scratch + 17]! * length) * (-1)));
}
const nodes1 = scratch + integers[integerBase + 4]! + integers[integerBase + 5]! * 112;
const tables1 = scratch + integers[integerBase + 7]!;
const lengths1 = weightBase + integers[integerBase + 9]!;
for (let h: number = 0; h < integers[integerBase + 8]!; h += 1) {
const length = weights[(lengths1 + h)]!;
const table = tables1 + h * 72;
weights4(memory, memory[scratch + 9]!, length, table + 0);
weights4(memory, memory[scratch + 11]!, length, table + 24);
weights4(memory, memory[scratch + 27]!, length, table + 48);
}
const segmentCount = integers[integerBase]!;
for (let k: number = 0; k < segmentCount; k += 1) {
const entry = integerBase + integers[integerBase + 2]! + k;
const segment = integerBase + integers[entry]!;
if (integers[segment]! === 1) session(memory, integers, weights, scratch, weightBase + integers[segment + 1]!);
const offset = weights[(weightBase + integers[segment + 2]!)]!;
const first = out + (integers[segment + 3]! - 1);
fades(memory, integers, weights, scratch, first, stride, integers[segment + 4]!, offset);
good = good * grid0(memory, integers, weights, scratch, weightBase, limits, tables0, nodes0, integerBase + integers[segment + 6]!, integers[segment + 5]!);
good = good * grid1(memory, integers, weights, scratch, weightBase, limits, tables1, nodes0, nodes1, integerBase + integers[segment + 10]!, integers[segment + 9]!);
if (all > 0) {
days0(memory, integers, weights, weightBase, nodes0, integerBase + integers[segment + 7]!, first, stride, integers[segment + 8]!);
days1(memory, integers, weights, weightBase, nodes1, integerBase + integers[segment + 11]!, first, stride, integers[segment + 12]!);
} else {
shown0(memory, integers, weights, weightBase, nodes0, integerBase + integers[segment + 7]!, first, stride, integers[segment + 8]!);
shown1(memory, integers, weights, weightBase, nodes1, integerBase + integers[segment + 11]!, first, stride, integers[segment + 12]!);
}
}
return good;
}
export function show(memory: Float64Array, scratch: number, out: number, shown: number, days: number): void {
for (let i: number = 0; i < days; i += 1) {
const s_H = memory[(out + 13 * days + i)]!;
const s_X = memory[(out + 9 * days + i)]!;
const s_C3 = memory[(out + 7 * days + i)]!;
const v119_0 = (s_C3 * memory[scratch + 21]!);
const s_C1 = memory[(out + 8 * days + i)]!;
const v120_0 = (s_C1 * memory[scratch + 22]!);
const v121_0 = (v119_0 + v120_0);
const v122_0 = (s_X + v121_0);
const v123_0 = (s_H + v122_0);
const s_R = memory[(out + 11 * days + i)]!;
const v124_0 = (s_R - 1);
const v125_0 = (v123_0 + v124_0);
const s_L = memory[(out + 10 * days + i)]!;
const v126_0 = (s_L - 1);
const v127_0 = (memory[scratch + 23]! * v126_0);
const v128_0 = (v125_0 + v127_0);
memory[(shown + 0 * days + i)] = v128_0;
const s_E = memory[(out + 2 * days + i)]!;
const v129_0 = (s_E * memory[scratch + 24]!);
memory[(shown + 1 * days + i)] = v129_0;
const v45_0 = (s_C3 + s_C1);
const v46_0 = (s_X + v45_0);
const v130_0 = (v46_0 + v124_0);
memory[(shown + 2 * days + i)] = v130_0;
const s_I = memory[(out + 1 * days + i)]!;
memory[(shown + 3 * days + i)] = s_I;
}
}

