// Written by engine/files/write-kernels.ts from the model definition; do not edit.
// @ts-nocheck: written for the compiler's optimiser, not for readers; leftovers do no harm.
import type { KernelShape } from '../../../engine/src/dermis/solver/kernel-shape.ts';

export const shape: KernelShape = {"stateNames":["W","I","E","O","T","G","F","C3","C1","X","D"],"parameterNames":["kW","W0","aWI","kI","Ib","KI","aD","KD","kE","Emax","KE","kO","Omax","KO","Ob","kP","kT","kG","kFa","F0","KF","kFd","m0","mI","KMI","mF","p3","C3m","KDp","v3","Km3","kc","p1","KP1","Cm","v1","Km1","kx","Xm","vX","KmX","kDI","KDI","kDr","bI","bW","bT","bD"],"curveNames":["shownI","shownE","shownC1","shownX"],"inputs":[],"fixedSlots":67,"grids":[{"stages":4,"stored":2,"weightSlots":52,"reads":[]},{"stages":5,"stored":2,"weightSlots":70,"reads":[0]},{"stages":4,"stored":3,"weightSlots":72,"reads":[0]},{"stages":4,"stored":3,"weightSlots":24,"reads":[0,2]}],"usesTime":false,"layout":{"grids":[{"states":["W","I","D"],"stages":4,"steps":[0.5,1,1,0.5,1,1,1,1,2,2,2,4,4,3.5,3.5,8,16,32],"sweeps":[2],"rounds":[2,2,2,1,1,1,1,1,2,2,1,2,2,1,1,2]},{"states":["E","O"],"stages":5,"steps":[0.5,0.5,0.5,0.5,0.5,0.5,1,1,1,1,1,2,2,4,4,4,4,24,96],"sweeps":[1],"rounds":[1]},{"states":["T","G","F"],"stages":4,"steps":[0.5,1,1,0.5,1,1,1,1,2,2,2,2,4,4,4,8,8,8,8,16,16,16,32],"sweeps":[4,4,3,3,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3],"sweepTolerance":0.0008,"rounds":[1]},{"states":["C3","C1","X"],"stages":4,"steps":[1.75,3.25,6,8.5,8.5,16,16,16,32],"sweeps":[3],"rounds":[1],"fewerSweeps":{"C1":1,"X":1},"sweepTolerance":0.01}],"tolerances":{"I":0.0024,"E":0.0029,"O":1,"T":0.00175,"G":0.00086,"F":0.00086,"C3":0.0006,"C1":0.000026},"sweepTolerance":0.0016}};


function weights4(memory: Float64Array, rate: number, length: number, table: number): void {
const z = (rate * length);
const g0 = Math.exp((z * (-0.1726731646460114)));
const g1 = Math.exp((z * (-0.3273268353539886)));
const e0 = g0;
memory[table] = e0;
const e1 = (e0 * g1);
memory[(table + 1) | 0] = e1;
const e2 = (e1 * g1);
memory[(table + 2) | 0] = e2;
const e3 = (e2 * g0);
memory[(table + 3) | 0] = e3;
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
memory[(table + 4) | 0] = (length * (((((psi0_0 * 0.05845122059892653) + (psi0_1 * (-0.08298449814238652))) + (psi0_2 * 0.027751044318108972)) + (psi0_3 * (-0.0033520841806191823))) + (psi0_4 * 0.00013431740597020372)));
memory[(table + 5) | 0] = (length * (((((psi0_0 * 0.13638618139749523) + (psi0_1 * 0.07914186712942192)) + (psi0_2 * (-0.04973619179389234))) + (psi0_3 * 0.0071947151935838035)) + (psi0_4 * (-0.000313407280597142))));
memory[(table + 6) | 0] = (length * (((((psi0_0 * (-0.03253194684998637)) + (psi0_1 * 0.006864569119251157)) + (psi0_2 * 0.0321737671007325)) + (psi0_3 * (-0.006864569119251152))) + (psi0_4 * 0.0003581797492538764)));
memory[(table + 7) | 0] = (length * (((((psi0_0 * 0.015891054882003798) + (psi0_1 * (-0.004818280765105719))) + (psi0_2 * (-0.015577647601406666))) + (psi0_3 * 0.004818280765105709)) + (psi0_4 * (-0.000313407280597142))));
memory[(table + 8) | 0] = (length * (((((psi0_0 * (-0.005523345382427753)) + (psi0_1 * 0.0017963426588191857)) + (psi0_2 * 0.005389027976457552)) + (psi0_3 * (-0.0017963426588191835))) + (psi0_4 * 0.00013431740597020378)));
memory[(table + 9) | 0] = (length * (((((psi1_0 * (-0.05859375)) + (psi1_1 * (-0.08593749999999983))) + (psi1_2 * 0.2812500000000001)) + (psi1_3 * (-0.16406250000000006))) + (psi1_4 * 0.027343750000000003)));
memory[(table + 10) | 0] = (length * (((((psi1_0 * 0.4420158583178977) + (psi1_1 * (-0.3387448694392987))) + (psi1_2 * (-0.3782137749845641))) + (psi1_3 * 0.338744869439299)) + (psi1_4 * (-0.06380208333333331))));
memory[(table + 11) | 0] = (length * (((((psi1_0 * 0.15625) + (psi1_1 * 0.5416666666666664)) + (psi1_2 * 0.020833333333333037)) + (psi1_3 * (-0.29166666666666674))) + (psi1_4 * 0.07291666666666664)));
memory[(table + 12) | 0] = (length * (((((psi1_0 * (-0.059203358317897525)) + (psi1_1 * (-0.17167179722736747))) + (psi1_2 * 0.1230054416512309)) + (psi1_3 * 0.17167179722736753)) + (psi1_4 * (-0.06380208333333333))));
memory[(table + 13) | 0] = (length * (((((psi1_0 * 0.019531250000000028) + (psi1_1 * 0.05468750000000004)) + (psi1_2 * (-0.046875000000000014))) + (psi1_3 * (-0.054687500000000014))) + (psi1_4 * 0.02734375000000001)));
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
memory[(table + 14) | 0] = (length * (((((psi2_0 * (-0.05845122059892626)) + (psi2_1 * 0.2794130695709586)) + (psi2_2 * 0.13296324139617646)) + (psi2_3 * (-0.6930764872479528))) + (psi2_4 * 0.33915139687974427)));
memory[(table + 15) | 0] = (length * (((((psi2_0 * 0.2341089451179973) + (psi2_1 * (-1.2868483859015587))) + (psi2_2 * 0.5572443142680745)) + (psi2_3 * 1.2868483859015607)) + (psi2_4 * (-0.7913532593860697))));
memory[(table + 16) | 0] = (length * (((((psi2_0 * 0.7468176611357004) + (psi2_1 * 0.7550401927855087)) + (psi2_2 * (-1.6512213861483542))) + (psi2_3 * (-0.7550401927855114))) + (psi2_4 * 0.9044037250126511)));
memory[(table + 17) | 0] = (length * (((((psi2_0 * (-0.1363861813974955)) + (psi2_1 * 0.3791914662039109)) + (psi2_2 * 1.3414028584605584)) + (psi2_3 * 0.03447195147308222)) + (psi2_4 * (-0.7913532593860698))));
memory[(table + 18) | 0] = (length * (((((psi2_0 * 0.041237631096713634) + (psi2_1 * (-0.12679634265881895))) + (psi2_2 * (-0.3803890279764574))) + (psi2_3 * 0.12679634265881956)) + (psi2_4 * 0.3391513968797444)));
memory[(table + 19) | 0] = (length * ((((psi3_1 * 0.375) + (psi3_2 * (-0.3750000000000009))) + (psi3_3 * (-0.8750000000000008))) + (psi3_4 * 0.8750000000000001)));
memory[(table + 20) | 0] = (length * ((((psi3_1 * (-1.3365845776954508)) + (psi3_2 * 2.041666666666666)) + (psi3_3 * 1.3365845776954526)) + (psi3_4 * (-2.041666666666666))));
memory[(table + 21) | 0] = (length * (((psi3_0 * 0.9999999999999987) + (psi3_2 * (-3.333333333333339))) + (psi3_4 * 2.3333333333333326)));
memory[(table + 22) | 0] = (length * ((((psi3_1 * 1.3365845776954515) + (psi3_2 * 2.0416666666666647)) + (psi3_3 * (-1.336584577695454))) + (psi3_4 * (-2.0416666666666665))));
memory[(table + 23) | 0] = (length * ((((psi3_1 * (-0.37499999999999933)) + (psi3_2 * (-0.37499999999999944))) + (psi3_3 * 0.8750000000000006)) + (psi3_4 * 0.8750000000000003)));
}
function weights5(memory: Float64Array, rate: number, length: number, table: number): void {
const z = (rate * length);
const g0 = Math.exp((z * (-0.11747233803526763)));
const g1 = Math.exp((z * (-0.2399119037244098)));
const g2 = Math.exp((z * (-0.28523151648064515)));
const e0 = g0;
memory[table] = e0;
const e1 = (e0 * g1);
memory[(table + 1) | 0] = e1;
const e2 = (e1 * g2);
memory[(table + 2) | 0] = e2;
const e3 = (e2 * g1);
memory[(table + 3) | 0] = e3;
const e4 = (e3 * g0);
memory[(table + 4) | 0] = e4;
const x0 = (z * 0.11747233803526763);
const less0 = (1 - e0);
const more0 = (1 + e0);
const small0 = x0 < 0.5;
let psi0_0 = 0;
let psi0_1 = 0;
let psi0_2 = 0;
let psi0_3 = 0;
let psi0_4 = 0;
let psi0_5 = 0;
const x1 = (z * 0.3573842417596774);
const less1 = (1 - e1);
const more1 = (1 + e1);
const small1 = x1 < 0.5;
let psi1_0 = 0;
let psi1_1 = 0;
let psi1_2 = 0;
let psi1_3 = 0;
let psi1_4 = 0;
let psi1_5 = 0;
if ((small0 || small1)) {
let p0 = (more0 * 0.045454545454545456);
let p1 = (more1 * 0.045454545454545456);
p0 = ((less0 - (x0 * p0)) * 0.05);
p1 = ((less1 - (x1 * p1)) * 0.05);
p0 = ((more0 - (x0 * p0)) * 0.05555555555555555);
p1 = ((more1 - (x1 * p1)) * 0.05555555555555555);
p0 = ((less0 - (x0 * p0)) * 0.0625);
p1 = ((less1 - (x1 * p1)) * 0.0625);
p0 = ((more0 - (x0 * p0)) * 0.07142857142857142);
p1 = ((more1 - (x1 * p1)) * 0.07142857142857142);
p0 = ((less0 - (x0 * p0)) * 0.08333333333333333);
psi0_5 = p0;
p1 = ((less1 - (x1 * p1)) * 0.08333333333333333);
psi1_5 = p1;
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
q0 = ((more0 - (10 * q0)) * inverse0);
psi0_5 = small0 ? psi0_5 : q0;
q1 = ((more1 - (10 * q1)) * inverse1);
psi1_5 = small1 ? psi1_5 : q1;
}
memory[(table + 5) | 0] = (length * ((((((psi0_0 * 0.039183407764531324) + (psi0_1 * (-0.05607032353730246))) + (psi0_2 * 0.01939383838952416)) + (psi0_3 * (-0.002662396323139767))) + (psi0_4 * 0.00015892286357834082)) + (psi0_5 * (-0.0000034491571915906934))));
memory[(table + 6) | 0] = (length * ((((((psi0_0 * 0.09336119608697013) + (psi0_1 * 0.053125220077937206)) + (psi0_2 * (-0.034262802480991825))) + (psi0_3 * 0.005602730730529233)) + (psi0_4 * (-0.00036222458834451207))) + (psi0_5 * 0.000008218209167360144)));
memory[(table + 7) | 0] = (length * ((((((psi0_0 * (-0.02223232114892295)) + (psi0_1 * 0.005208978620175774)) + (psi0_2 * 0.021834383475364098)) + (psi0_3 * (-0.005199028010509325))) + (psi0_4 * 0.00039793767355886787)) + (psi0_5 * (-0.00000995060966643465))));
memory[(table + 8) | 0] = (length * ((((((psi0_0 * 0.011371590968862755) + (psi0_1 * (-0.0037568860941023787))) + (psi0_2 * (-0.01102197492629435))) + (psi0_3 * 0.0037469354844359526)) + (psi0_4 * (-0.00034961604256839534))) + (psi0_5 * 0.000009950609666434648)));
memory[(table + 9) | 0] = (length * ((((((psi0_0 * (-0.0066566346460255055)) + (psi0_1 * 0.00239420033671686)) + (psi0_2 * 0.006401454571850232)) + (psi0_3 * (-0.0023859821275494975))) + (psi0_4 * 0.0002551800741752751)) + (psi0_5 * (-0.000008218209167360146))));
memory[(table + 10) | 0] = (length * ((((((psi0_0 * 0.0024450990098518885) + (psi0_1 * (-0.0009011894034249926))) + (psi0_2 * (-0.00234489902945231))) + (psi0_3 * 0.0008977402462334042)) + (psi0_4 * (-0.00010019998039957615))) + (psi0_5 * 0.0000034491571915906934)));
memory[(table + 11) | 0] = (length * ((((((psi1_0 * (-0.04403576658746214)) + (psi1_1 * (-0.04677624936805891))) + (psi1_2 * 0.19048930861411334)) + (psi1_3 * (-0.12918115881594405))) + (psi1_4 * 0.03223857885318737)) + (psi1_5 * (-0.0027347126958358822))));
memory[(table + 12) | 0] = (length * ((((((psi1_0 * 0.30625513766349366) + (psi1_1 * (-0.26234711360623814))) + (psi1_2 * (-0.2337247612347694))) + (psi1_3 * 0.2558311911073134)) + (psi1_4 * (-0.07253037642872406))) + (psi1_5 * 0.006515922498924961)));
memory[(table + 13) | 0] = (length * ((((((psi1_0 * 0.1270405204327552) + (psi1_1 * 0.38902768819610195)) + (psi1_2 * (-0.025575786534831217))) + (psi1_3 * (-0.20244608676360754))) + (psi1_4 * 0.07722738698191507)) + (psi1_5 * (-0.007889480552655344))));
memory[(table + 14) | 0] = (length * ((((((psi1_0 * (-0.04893292388153931)) + (psi1_1 * (-0.11975887005086416))) + (psi1_2 * 0.11356698279057507)) + (psi1_3 * 0.11186938949820897)) + (psi1_4 * (-0.0646340589090356))) + (psi1_5 * 0.00788948055265534)));
memory[(table + 15) | 0] = (length * ((((((psi1_0 * 0.026638144748834025) + (psi1_1 * 0.06169704540509746)) + (psi1_2 * (-0.07127114566055638))) + (psi1_3 * (-0.055181122906172504))) + (psi1_4 * 0.044633000911722356)) + (psi1_5 * (-0.006515922498924961))));
memory[(table + 16) | 0] = (length * ((((((psi1_0 * (-0.009580870616403619)) + (psi1_1 * (-0.021842500576037475))) + (psi1_2 * 0.026515402025468846)) + (psi1_3 * 0.019107787880201697)) + (psi1_4 * (-0.01693453140906512))) + (psi1_5 * 0.002734712695835883)));
const x2 = (z * 0.6426157582403226);
const less2 = (1 - e2);
const more2 = (1 + e2);
const small2 = x2 < 0.5;
let psi2_0 = 0;
let psi2_1 = 0;
let psi2_2 = 0;
let psi2_3 = 0;
let psi2_4 = 0;
let psi2_5 = 0;
const x3 = (z * 0.8825276619647324);
const less3 = (1 - e3);
const more3 = (1 + e3);
const small3 = x3 < 0.5;
let psi3_0 = 0;
let psi3_1 = 0;
let psi3_2 = 0;
let psi3_3 = 0;
let psi3_4 = 0;
let psi3_5 = 0;
if ((small2 || small3)) {
let p2 = (more2 * 0.045454545454545456);
let p3 = (more3 * 0.045454545454545456);
p2 = ((less2 - (x2 * p2)) * 0.05);
p3 = ((less3 - (x3 * p3)) * 0.05);
p2 = ((more2 - (x2 * p2)) * 0.05555555555555555);
p3 = ((more3 - (x3 * p3)) * 0.05555555555555555);
p2 = ((less2 - (x2 * p2)) * 0.0625);
p3 = ((less3 - (x3 * p3)) * 0.0625);
p2 = ((more2 - (x2 * p2)) * 0.07142857142857142);
p3 = ((more3 - (x3 * p3)) * 0.07142857142857142);
p2 = ((less2 - (x2 * p2)) * 0.08333333333333333);
psi2_5 = p2;
p3 = ((less3 - (x3 * p3)) * 0.08333333333333333);
psi3_5 = p3;
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
q2 = ((more2 - (10 * q2)) * inverse2);
psi2_5 = small2 ? psi2_5 : q2;
q3 = ((more3 - (10 * q3)) * inverse3);
psi3_5 = small3 ? psi3_5 : q3;
}
memory[(table + 17) | 0] = (length * ((((((psi2_0 * (-0.024290165289460684)) + (psi2_1 * 0.22774353728600555)) + (psi2_2 * (-0.055251005270528925))) + (psi2_3 * (-0.45662256869174556))) + (psi2_4 * 0.40084904968014917)) + (psi2_5 * (-0.09242884771442302))));
memory[(table + 18) | 0] = (length * ((((((psi2_0 * 0.09122967722255551) + (psi2_1 * (-0.9079420211376965))) + (psi2_2 * 0.7833452999491478)) + (psi2_3 * 0.6877144230835512)) + (psi2_4 * (-0.8745749771717015))) + (psi2_5 * 0.22022759805414716)));
memory[(table + 19) | 0] = (length * ((((((psi2_0 * 0.624116701999998) + (psi2_1 * 0.3310129196985539)) + (psi2_2 * (-1.4839507376182501))) + (psi2_3 * (-0.0643612902028297))) + (psi2_4 * 0.8598340356182522)) + (psi2_5 * (-0.2666516294957242))));
memory[(table + 20) | 0] = (length * ((((((psi2_0 * (-0.07007565619737062)) + (psi2_1 * 0.5168750038054296)) + (psi2_2 * 1.014505515005598)) + (psi2_3 * (-0.4622187541809942))) + (psi2_4 * (-0.6231219796880676))) + (psi2_5 * 0.2666516294957242)));
memory[(table + 21) | 0] = (length * ((((((psi2_0 * 0.03313470263896599) + (psi2_1 * (-0.2585646523103821))) + (psi2_2 * (-0.3833331944630603))) + (psi2_3 * 0.47879225036453044)) + (psi2_4 * 0.35019849182409546)) + (psi2_5 * (-0.2202275980541472))));
memory[(table + 22) | 0] = (length * ((((((psi2_0 * (-0.01149950213436512)) + (psi2_1 * 0.0908752126580899)) + (psi2_2 * 0.12468412239709355)) + (psi2_3 * (-0.18330406037251246))) + (psi2_4 * (-0.11318462026272795))) + (psi2_5 * 0.09242884771442307)));
memory[(table + 23) | 0] = (length * ((((((psi3_0 * 0.0499758574457227) + (psi3_1 * 0.13204748006379527)) + (psi3_2 * (-0.7240765861775555))) + (psi3_3 * 0.046799457164164115)) + (psi3_4 * 1.1153645597141968)) + (psi3_5 * (-0.6201107682103278))));
memory[(table + 24) | 0] = (length * ((((((psi3_0 * (-0.16227714347243044)) + (psi3_1 * (-0.3698982499843976))) + (psi3_2 * 2.426482300255837)) + (psi3_3 * (-1.1076221171678222))) + (psi3_4 * (-2.26420515678339))) + (psi3_5 * 1.4775203671522366)));
memory[(table + 25) | 0] = (length * ((((((psi3_0 * 0.7584710230307437) + (psi3_1 * (-1.2275523026186987))) + (psi3_2 * (-2.5273147951882713))) + (psi3_3 * 3.0165343239246547)) + (psi3_4 * 1.768843772157525)) + (psi3_5 * (-1.7889820213059588))));
memory[(table + 26) | 0] = (length * ((((((psi3_0 * 0.3159653782088027) + (psi3_1 * 1.8432569517418456)) + (psi3_2 * 0.29648618804843746)) + (psi3_3 * (-3.632238973047806))) + (psi3_4 * (-0.6124515662572411))) + (psi3_5 * 1.7889820213059588)));
memory[(table + 27) | 0] = (length * ((((((psi3_0 * (-0.11907606032235427)) + (psi3_1 * (-0.5527779120794685))) + (psi3_2 * 0.8578330740102244)) + (psi3_3 * 2.4715621102140712)) + (psi3_4 * (-0.29749318270550434))) + (psi3_5 * (-1.477520367152237))));
memory[(table + 28) | 0] = (length * ((((((psi3_0 * 0.039468607074250574) + (psi3_1 * 0.1749240328769286)) + (psi3_2 * (-0.32941018094866725))) + (psi3_3 * (-0.7950348010872589))) + (psi3_4 * 0.28994157387441444)) + (psi3_5 * 0.620110768210328)));
const x4 = (z * 1);
const less4 = (1 - e4);
const more4 = (1 + e4);
const small4 = x4 < 0.5;
let psi4_0 = 0;
let psi4_1 = 0;
let psi4_2 = 0;
let psi4_3 = 0;
let psi4_4 = 0;
let psi4_5 = 0;
if ((small4)) {
let p4 = (more4 * 0.045454545454545456);
p4 = ((less4 - (x4 * p4)) * 0.05);
p4 = ((more4 - (x4 * p4)) * 0.05555555555555555);
p4 = ((less4 - (x4 * p4)) * 0.0625);
p4 = ((more4 - (x4 * p4)) * 0.07142857142857142);
p4 = ((less4 - (x4 * p4)) * 0.08333333333333333);
psi4_5 = p4;
p4 = ((more4 - (x4 * p4)) * 0.1);
psi4_4 = p4;
p4 = ((less4 - (x4 * p4)) * 0.125);
psi4_3 = p4;
p4 = ((more4 - (x4 * p4)) * 0.16666666666666666);
psi4_2 = p4;
p4 = ((less4 - (x4 * p4)) * 0.25);
psi4_1 = p4;
p4 = ((more4 - (x4 * p4)) * 0.5);
psi4_0 = p4;
}
if (!(small4)) {
const inverse4 = (1 / x4);
let q4 = (less4 * inverse4);
psi4_0 = small4 ? psi4_0 : q4;
q4 = ((more4 - (2 * q4)) * inverse4);
psi4_1 = small4 ? psi4_1 : q4;
q4 = ((less4 - (4 * q4)) * inverse4);
psi4_2 = small4 ? psi4_2 : q4;
q4 = ((more4 - (6 * q4)) * inverse4);
psi4_3 = small4 ? psi4_3 : q4;
q4 = ((less4 - (8 * q4)) * inverse4);
psi4_4 = small4 ? psi4_4 : q4;
q4 = ((more4 - (10 * q4)) * inverse4);
psi4_5 = small4 ? psi4_5 : q4;
}
memory[(table + 29) | 0] = (length * ((((((psi4_0 * 0.062499999999998224) + (psi4_1 * (-0.06250000000000355))) + (psi4_2 * (-0.875))) + (psi4_3 * 0.8750000000000036)) + (psi4_4 * 1.3125000000000016)) + (psi4_5 * (-1.3125000000000002))));
memory[(table + 30) | 0] = (length * ((((((psi4_0 * (-0.19464864235384027)) + (psi4_1 * 0.2544242700699044)) + (psi4_2 * 2.587172940239988)) + (psi4_3 * (-3.3816808527673308))) + (psi4_4 * (-2.3925242978861387))) + (psi4_5 * 3.1272565826974352)));
memory[(table + 31) | 0] = (length * ((((((psi4_0 * 0.6321486423538429) + (psi4_1 * (-2.2162650542747384))) + (psi4_2 * (-1.7121729402399843))) + (psi4_3 * 6.002748088169849)) + (psi4_4 * 1.0800242978861374)) + (psi4_5 * (-3.7864830338951143))));
memory[(table + 32) | 0] = (length * ((((((psi4_0 * 0.6321486423538429) + (psi4_1 * 2.216265054274733)) + (psi4_2 * (-1.7121729402399888))) + (psi4_3 * (-6.002748088169857))) + (psi4_4 * 1.080024297886136)) + (psi4_5 * 3.786483033895114)));
memory[(table + 33) | 0] = (length * ((((((psi4_0 * (-0.19464864235384205)) + (psi4_1 * (-0.25442427006989554))) + (psi4_2 * 2.587172940239981)) + (psi4_3 * 3.3816808527673317)) + (psi4_4 * (-2.3925242978861387))) + (psi4_5 * (-3.127256582697436))));
memory[(table + 34) | 0] = (length * ((((((psi4_0 * 0.06250000000000078) + (psi4_1 * 0.06250000000000211)) + (psi4_2 * (-0.8749999999999989))) + (psi4_3 * (-0.8750000000000007))) + (psi4_4 * 1.3125000000000002)) + (psi4_5 * 1.3125000000000007)));
}
function grid0(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, weightBase: number, limits: number, tables: number, nodes: number, step: number, count: number): number {
let good = 1;
let y_W_0 = memory[(scratch + 56) | 0]!;
let y_I_0 = memory[(scratch + 57) | 0]!;
let y_D_0 = memory[(scratch + 66) | 0]!;
memory[nodes] = y_I_0;
memory[(nodes + 1) | 0] = y_D_0;
let gap_W = (y_W_0 - memory[(scratch + 55) | 0]!);
const v93_0 = (y_I_0 * memory[(scratch + 4) | 0]!);
const v94_0 = (y_I_0 + memory[(scratch + 4) | 0]!);
const v95_0 = (v93_0 / v94_0);
const v96_0 = (memory[(scratch + 3) | 0]! - v95_0);
const v97_0 = (memory[(scratch + 2) | 0]! * v96_0);
const v98_0 = (y_W_0 * memory[(scratch + 1) | 0]!);
const v99_0 = (v97_0 + v98_0);
const v100_0 = (y_D_0 * memory[(scratch + 5) | 0]!);
const v101_0 = (y_D_0 + memory[(scratch + 6) | 0]!);
const v102_0 = (v100_0 / v101_0);
const v103_0 = (v99_0 + v102_0);
const v237_0 = (y_I_0 * memory[(scratch + 49) | 0]!);
const v238_0 = (v103_0 + v237_0);
let n_I_0 = v238_0;
const v156_0 = (y_I_0 * memory[(scratch + 35) | 0]!);
const v157_0 = (y_I_0 * v156_0);
const v112_0 = (y_I_0 * y_I_0);
const v159_0 = (v112_0 + memory[(scratch + 43) | 0]!);
const v160_0 = (v157_0 / v159_0);
let n_D_0 = v160_0;
for (let i: number = 0; i < count; i += 1) {
const table = ((tables + integers[step]! * 52) | 0);
const even = ((weightBase + integers[(step + 1) | 0]!) | 0);
const guess = integers[(step + 2) | 0]!;
const sweeps = integers[(step + 3) | 0]!;
const rounds = integers[(step + 4) | 0]!;
const y_W_1 = (memory[(scratch + 55) | 0]! + (gap_W * memory[table]!));
const y_W_2 = (memory[(scratch + 55) | 0]! + (gap_W * memory[(table + 1) | 0]!));
const y_W_3 = (memory[(scratch + 55) | 0]! + (gap_W * memory[(table + 2) | 0]!));
const y_W_4 = (memory[(scratch + 55) | 0]! + (gap_W * memory[(table + 3) | 0]!));
let y_I_1 = y_I_0;
let y_I_2 = y_I_0;
let y_I_3 = y_I_0;
let y_I_4 = y_I_0;
if (guess >= 0) {
const past = nodes - 8;
const ahead = ((weightBase + guess) | 0);
const past_0 = memory[past]!;
const past_1 = memory[(past + 2) | 0]!;
const past_2 = memory[(past + 4) | 0]!;
const past_3 = memory[(past + 6) | 0]!;
const past_4 = memory[(past + 8) | 0]!;
y_I_1 = (((((weights[ahead]! * past_0) + (weights[(ahead + 1) | 0]! * past_1)) + (weights[(ahead + 2) | 0]! * past_2)) + (weights[(ahead + 3) | 0]! * past_3)) + (weights[(ahead + 4) | 0]! * past_4));
y_I_2 = (((((weights[(ahead + 5) | 0]! * past_0) + (weights[(ahead + 6) | 0]! * past_1)) + (weights[(ahead + 7) | 0]! * past_2)) + (weights[(ahead + 8) | 0]! * past_3)) + (weights[(ahead + 9) | 0]! * past_4));
y_I_3 = (((((weights[(ahead + 10) | 0]! * past_0) + (weights[(ahead + 11) | 0]! * past_1)) + (weights[(ahead + 12) | 0]! * past_2)) + (weights[(ahead + 13) | 0]! * past_3)) + (weights[(ahead + 14) | 0]! * past_4));
y_I_4 = (((((weights[(ahead + 15) | 0]! * past_0) + (weights[(ahead + 16) | 0]! * past_1)) + (weights[(ahead + 17) | 0]! * past_2)) + (weights[(ahead + 18) | 0]! * past_3)) + (weights[(ahead + 19) | 0]! * past_4));
}
let y_D_1 = y_D_0;
let y_D_2 = y_D_0;
let y_D_3 = y_D_0;
let y_D_4 = y_D_0;
if (guess >= 0) {
const past = nodes - 8;
const ahead = ((weightBase + guess) | 0);
const past_0 = memory[(past + 1) | 0]!;
const past_1 = memory[(past + 3) | 0]!;
const past_2 = memory[(past + 5) | 0]!;
const past_3 = memory[(past + 7) | 0]!;
const past_4 = memory[(past + 9) | 0]!;
y_D_1 = (((((weights[ahead]! * past_0) + (weights[(ahead + 1) | 0]! * past_1)) + (weights[(ahead + 2) | 0]! * past_2)) + (weights[(ahead + 3) | 0]! * past_3)) + (weights[(ahead + 4) | 0]! * past_4));
y_D_2 = (((((weights[(ahead + 5) | 0]! * past_0) + (weights[(ahead + 6) | 0]! * past_1)) + (weights[(ahead + 7) | 0]! * past_2)) + (weights[(ahead + 8) | 0]! * past_3)) + (weights[(ahead + 9) | 0]! * past_4));
y_D_3 = (((((weights[(ahead + 10) | 0]! * past_0) + (weights[(ahead + 11) | 0]! * past_1)) + (weights[(ahead + 12) | 0]! * past_2)) + (weights[(ahead + 13) | 0]! * past_3)) + (weights[(ahead + 14) | 0]! * past_4));
y_D_4 = (((((weights[(ahead + 15) | 0]! * past_0) + (weights[(ahead + 16) | 0]! * past_1)) + (weights[(ahead + 17) | 0]! * past_2)) + (weights[(ahead + 18) | 0]! * past_3)) + (weights[(ahead + 19) | 0]! * past_4));
}
let d_I = 0;
const b_I_1 = ((y_I_0 * memory[(table + 4) | 0]!) + (memory[(table + 8) | 0]! * n_I_0));
const b_I_2 = ((y_I_0 * memory[(table + 5) | 0]!) + (memory[(table + 13) | 0]! * n_I_0));
const b_I_3 = ((y_I_0 * memory[(table + 6) | 0]!) + (memory[(table + 18) | 0]! * n_I_0));
const b_I_4 = ((y_I_0 * memory[(table + 7) | 0]!) + (memory[(table + 23) | 0]! * n_I_0));
const b_D_1 = ((y_D_0 * memory[(table + 28) | 0]!) + (memory[(table + 32) | 0]! * n_D_0));
const b_D_2 = ((y_D_0 * memory[(table + 29) | 0]!) + (memory[(table + 37) | 0]! * n_D_0));
const b_D_3 = ((y_D_0 * memory[(table + 30) | 0]!) + (memory[(table + 42) | 0]! * n_D_0));
const b_D_4 = ((y_D_0 * memory[(table + 31) | 0]!) + (memory[(table + 47) | 0]! * n_D_0));
const v98_1 = (y_W_1 * memory[(scratch + 1) | 0]!);
const v98_2 = (y_W_2 * memory[(scratch + 1) | 0]!);
const v98_3 = (y_W_3 * memory[(scratch + 1) | 0]!);
const v98_4 = (y_W_4 * memory[(scratch + 1) | 0]!);
for (let round: number = 0; round < rounds; round += 1) {
{
const v93_1 = (y_I_1 * memory[(scratch + 4) | 0]!);
const v94_1 = (y_I_1 + memory[(scratch + 4) | 0]!);
const v95_1 = (v93_1 / v94_1);
const v187_1 = (memory[(scratch + 4) | 0]! - v95_1);
const v188_1 = (v187_1 / v94_1);
const v189_1 = (-v188_1);
const v190_1 = (memory[(scratch + 2) | 0]! * v189_1);
const v236_1 = (v190_1 + memory[(scratch + 49) | 0]!);
const v96_1 = (memory[(scratch + 3) | 0]! - v95_1);
const v97_1 = (memory[(scratch + 2) | 0]! * v96_1);
const v99_1 = (v97_1 + v98_1);
const v100_1 = (y_D_1 * memory[(scratch + 5) | 0]!);
const v101_1 = (y_D_1 + memory[(scratch + 6) | 0]!);
const v102_1 = (v100_1 / v101_1);
const v103_1 = (v99_1 + v102_1);
const v237_1 = (y_I_1 * memory[(scratch + 49) | 0]!);
const v238_1 = (v103_1 + v237_1);
const o_I_1 = (v238_1 - (v236_1 * y_I_1));
const v93_2 = (y_I_2 * memory[(scratch + 4) | 0]!);
const v94_2 = (y_I_2 + memory[(scratch + 4) | 0]!);
const v95_2 = (v93_2 / v94_2);
const v187_2 = (memory[(scratch + 4) | 0]! - v95_2);
const v188_2 = (v187_2 / v94_2);
const v189_2 = (-v188_2);
const v190_2 = (memory[(scratch + 2) | 0]! * v189_2);
const v236_2 = (v190_2 + memory[(scratch + 49) | 0]!);
const v96_2 = (memory[(scratch + 3) | 0]! - v95_2);
const v97_2 = (memory[(scratch + 2) | 0]! * v96_2);
const v99_2 = (v97_2 + v98_2);
const v100_2 = (y_D_2 * memory[(scratch + 5) | 0]!);
const v101_2 = (y_D_2 + memory[(scratch + 6) | 0]!);
const v102_2 = (v100_2 / v101_2);
const v103_2 = (v99_2 + v102_2);
const v237_2 = (y_I_2 * memory[(scratch + 49) | 0]!);
const v238_2 = (v103_2 + v237_2);
const o_I_2 = (v238_2 - (v236_2 * y_I_2));
const v93_3 = (y_I_3 * memory[(scratch + 4) | 0]!);
const v94_3 = (y_I_3 + memory[(scratch + 4) | 0]!);
const v95_3 = (v93_3 / v94_3);
const v187_3 = (memory[(scratch + 4) | 0]! - v95_3);
const v188_3 = (v187_3 / v94_3);
const v189_3 = (-v188_3);
const v190_3 = (memory[(scratch + 2) | 0]! * v189_3);
const v236_3 = (v190_3 + memory[(scratch + 49) | 0]!);
const v96_3 = (memory[(scratch + 3) | 0]! - v95_3);
const v97_3 = (memory[(scratch + 2) | 0]! * v96_3);
const v99_3 = (v97_3 + v98_3);
const v100_3 = (y_D_3 * memory[(scratch + 5) | 0]!);
const v101_3 = (y_D_3 + memory[(scratch + 6) | 0]!);
const v102_3 = (v100_3 / v101_3);
const v103_3 = (v99_3 + v102_3);
const v237_3 = (y_I_3 * memory[(scratch + 49) | 0]!);
const v238_3 = (v103_3 + v237_3);
const o_I_3 = (v238_3 - (v236_3 * y_I_3));
const v93_4 = (y_I_4 * memory[(scratch + 4) | 0]!);
const v94_4 = (y_I_4 + memory[(scratch + 4) | 0]!);
const v95_4 = (v93_4 / v94_4);
const v187_4 = (memory[(scratch + 4) | 0]! - v95_4);
const v188_4 = (v187_4 / v94_4);
const v189_4 = (-v188_4);
const v190_4 = (memory[(scratch + 2) | 0]! * v189_4);
const v236_4 = (v190_4 + memory[(scratch + 49) | 0]!);
const v96_4 = (memory[(scratch + 3) | 0]! - v95_4);
const v97_4 = (memory[(scratch + 2) | 0]! * v96_4);
const v99_4 = (v97_4 + v98_4);
const v100_4 = (y_D_4 * memory[(scratch + 5) | 0]!);
const v101_4 = (y_D_4 + memory[(scratch + 6) | 0]!);
const v102_4 = (v100_4 / v101_4);
const v103_4 = (v99_4 + v102_4);
const v237_4 = (y_I_4 * memory[(scratch + 49) | 0]!);
const v238_4 = (v103_4 + v237_4);
const o_I_4 = (v238_4 - (v236_4 * y_I_4));
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_I_1 = (o_I_1 + (v236_1 * y_I_1));
const n_I_2 = (o_I_2 + (v236_2 * y_I_2));
const n_I_3 = (o_I_3 + (v236_3 * y_I_3));
const n_I_4 = (o_I_4 + (v236_4 * y_I_4));
const held = y_I_4;
y_I_1 = ((((b_I_1 + (memory[(table + 9) | 0]! * n_I_1)) + (memory[(table + 10) | 0]! * n_I_2)) + (memory[(table + 11) | 0]! * n_I_3)) + (memory[(table + 12) | 0]! * n_I_4));
y_I_2 = ((((b_I_2 + (memory[(table + 14) | 0]! * n_I_1)) + (memory[(table + 15) | 0]! * n_I_2)) + (memory[(table + 16) | 0]! * n_I_3)) + (memory[(table + 17) | 0]! * n_I_4));
y_I_3 = ((((b_I_3 + (memory[(table + 19) | 0]! * n_I_1)) + (memory[(table + 20) | 0]! * n_I_2)) + (memory[(table + 21) | 0]! * n_I_3)) + (memory[(table + 22) | 0]! * n_I_4));
y_I_4 = ((((b_I_4 + (memory[(table + 24) | 0]! * n_I_1)) + (memory[(table + 25) | 0]! * n_I_2)) + (memory[(table + 26) | 0]! * n_I_3)) + (memory[(table + 27) | 0]! * n_I_4));
d_I = (y_I_4 - held);
}
}
{
const v156_1 = (y_I_1 * memory[(scratch + 35) | 0]!);
const v157_1 = (y_I_1 * v156_1);
const v112_1 = (y_I_1 * y_I_1);
const v159_1 = (v112_1 + memory[(scratch + 43) | 0]!);
const v160_1 = (v157_1 / v159_1);
const v156_2 = (y_I_2 * memory[(scratch + 35) | 0]!);
const v157_2 = (y_I_2 * v156_2);
const v112_2 = (y_I_2 * y_I_2);
const v159_2 = (v112_2 + memory[(scratch + 43) | 0]!);
const v160_2 = (v157_2 / v159_2);
const v156_3 = (y_I_3 * memory[(scratch + 35) | 0]!);
const v157_3 = (y_I_3 * v156_3);
const v112_3 = (y_I_3 * y_I_3);
const v159_3 = (v112_3 + memory[(scratch + 43) | 0]!);
const v160_3 = (v157_3 / v159_3);
const v156_4 = (y_I_4 * memory[(scratch + 35) | 0]!);
const v157_4 = (y_I_4 * v156_4);
const v112_4 = (y_I_4 * y_I_4);
const v159_4 = (v112_4 + memory[(scratch + 43) | 0]!);
const v160_4 = (v157_4 / v159_4);
y_D_1 = ((((b_D_1 + (memory[(table + 33) | 0]! * v160_1)) + (memory[(table + 34) | 0]! * v160_2)) + (memory[(table + 35) | 0]! * v160_3)) + (memory[(table + 36) | 0]! * v160_4));
y_D_2 = ((((b_D_2 + (memory[(table + 38) | 0]! * v160_1)) + (memory[(table + 39) | 0]! * v160_2)) + (memory[(table + 40) | 0]! * v160_3)) + (memory[(table + 41) | 0]! * v160_4));
y_D_3 = ((((b_D_3 + (memory[(table + 43) | 0]! * v160_1)) + (memory[(table + 44) | 0]! * v160_2)) + (memory[(table + 45) | 0]! * v160_3)) + (memory[(table + 46) | 0]! * v160_4));
y_D_4 = ((((b_D_4 + (memory[(table + 48) | 0]! * v160_1)) + (memory[(table + 49) | 0]! * v160_2)) + (memory[(table + 50) | 0]! * v160_3)) + (memory[(table + 51) | 0]! * v160_4));
}
}
const size_I = (Math.abs(y_I_4) + 0.001);
if (!(Math.abs((((((0.20000000000000004 * y_I_0) + ((-0.4666666666666665) * y_I_1)) + (0.5333333333333332 * y_I_2)) + ((-0.4666666666666666) * y_I_3)) + (0.20000000000000007 * y_I_4))) <= (size_I * weights[(limits + 1) | 0]!))) good = 0;
if (!(Math.abs(d_I) <= (size_I * weights[(limits + 12) | 0]!))) good = 0;
if (!(Math.abs(y_D_4) <= 1e+30)) good = 0;
memory[(nodes + 2) | 0] = y_I_1;
memory[(nodes + 4) | 0] = y_I_2;
memory[(nodes + 6) | 0] = y_I_3;
memory[(nodes + 8) | 0] = y_I_4;
memory[(nodes + 3) | 0] = y_D_1;
memory[(nodes + 5) | 0] = y_D_2;
memory[(nodes + 7) | 0] = y_D_3;
memory[(nodes + 9) | 0] = y_D_4;
gap_W = (gap_W * memory[(table + 3) | 0]!);
y_W_0 = y_W_4;
const v93_4 = (y_I_4 * memory[(scratch + 4) | 0]!);
const v94_4 = (y_I_4 + memory[(scratch + 4) | 0]!);
const v95_4 = (v93_4 / v94_4);
const v96_4 = (memory[(scratch + 3) | 0]! - v95_4);
const v97_4 = (memory[(scratch + 2) | 0]! * v96_4);
const v99_4 = (v97_4 + v98_4);
const v100_4 = (y_D_4 * memory[(scratch + 5) | 0]!);
const v101_4 = (y_D_4 + memory[(scratch + 6) | 0]!);
const v102_4 = (v100_4 / v101_4);
const v103_4 = (v99_4 + v102_4);
const v237_4 = (y_I_4 * memory[(scratch + 49) | 0]!);
const v238_4 = (v103_4 + v237_4);
n_I_0 = v238_4;
y_I_0 = y_I_4;
const v156_4 = (y_I_4 * memory[(scratch + 35) | 0]!);
const v157_4 = (y_I_4 * v156_4);
const v112_4 = (y_I_4 * y_I_4);
const v159_4 = (v112_4 + memory[(scratch + 43) | 0]!);
const v160_4 = (v157_4 / v159_4);
n_D_0 = v160_4;
y_D_0 = y_D_4;
nodes = ((nodes + 8) | 0);
step = ((step + 6) | 0);
}
memory[(scratch + 56) | 0] = y_W_0;
memory[(scratch + 57) | 0] = y_I_0;
memory[(scratch + 66) | 0] = y_D_0;
return good;
}
function grid1(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, weightBase: number, limits: number, tables: number, source0: number, nodes: number, step: number, count: number): number {
let good = 1;
let y_E_0 = memory[(scratch + 58) | 0]!;
let y_O_0 = memory[(scratch + 59) | 0]!;
memory[nodes] = y_E_0;
memory[(nodes + 1) | 0] = y_O_0;
const u_I_0 = memory[source0]!;
const v104_0 = (u_I_0 * memory[(scratch + 8) | 0]!);
const v105_0 = (u_I_0 + memory[(scratch + 9) | 0]!);
const v106_0 = (v104_0 / v105_0);
const v241_0 = (memory[(scratch + 7) | 0]! * v106_0);
let n_E_0 = v241_0;
const v109_0 = (u_I_0 * memory[(scratch + 11) | 0]!);
const v110_0 = (u_I_0 * v109_0);
const v112_0 = (u_I_0 * u_I_0);
const v113_0 = (memory[(scratch + 41) | 0]! + v112_0);
const v114_0 = (v110_0 / v113_0);
const v115_0 = (memory[(scratch + 12) | 0]! + v114_0);
const v243_0 = (memory[(scratch + 10) | 0]! * v115_0);
let n_O_0 = v243_0;
for (let i: number = 0; i < count; i += 1) {
const table = ((tables + integers[step]! * 70) | 0);
const even = ((weightBase + integers[(step + 1) | 0]!) | 0);
const guess = integers[(step + 2) | 0]!;
const sweeps = integers[(step + 3) | 0]!;
const rounds = integers[(step + 4) | 0]!;
const b_E_1 = ((y_E_0 * memory[table]!) + (memory[(table + 5) | 0]! * n_E_0));
const b_E_2 = ((y_E_0 * memory[(table + 1) | 0]!) + (memory[(table + 11) | 0]! * n_E_0));
const b_E_3 = ((y_E_0 * memory[(table + 2) | 0]!) + (memory[(table + 17) | 0]! * n_E_0));
const b_E_4 = ((y_E_0 * memory[(table + 3) | 0]!) + (memory[(table + 23) | 0]! * n_E_0));
const b_E_5 = ((y_E_0 * memory[(table + 4) | 0]!) + (memory[(table + 29) | 0]! * n_E_0));
const from0_1 = ((source0 + integers[(step + 6) | 0]! * 2) | 0);
const share0_1 = ((weightBase + integers[(step + 7) | 0]!) | 0);
const u_I_1 = (((((weights[share0_1]! * memory[from0_1]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 2) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 4) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 6) | 0]!)) + (weights[(share0_1 + 4) | 0]! * memory[(from0_1 + 8) | 0]!));
const v104_1 = (u_I_1 * memory[(scratch + 8) | 0]!);
const v105_1 = (u_I_1 + memory[(scratch + 9) | 0]!);
const v106_1 = (v104_1 / v105_1);
const v241_1 = (memory[(scratch + 7) | 0]! * v106_1);
const from0_2 = ((source0 + integers[(step + 8) | 0]! * 2) | 0);
const share0_2 = ((weightBase + integers[(step + 9) | 0]!) | 0);
const u_I_2 = (((((weights[share0_2]! * memory[from0_2]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 2) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 4) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 6) | 0]!)) + (weights[(share0_2 + 4) | 0]! * memory[(from0_2 + 8) | 0]!));
const v104_2 = (u_I_2 * memory[(scratch + 8) | 0]!);
const v105_2 = (u_I_2 + memory[(scratch + 9) | 0]!);
const v106_2 = (v104_2 / v105_2);
const v241_2 = (memory[(scratch + 7) | 0]! * v106_2);
const from0_3 = ((source0 + integers[(step + 10) | 0]! * 2) | 0);
const share0_3 = ((weightBase + integers[(step + 11) | 0]!) | 0);
const u_I_3 = (((((weights[share0_3]! * memory[from0_3]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 2) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 4) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 6) | 0]!)) + (weights[(share0_3 + 4) | 0]! * memory[(from0_3 + 8) | 0]!));
const v104_3 = (u_I_3 * memory[(scratch + 8) | 0]!);
const v105_3 = (u_I_3 + memory[(scratch + 9) | 0]!);
const v106_3 = (v104_3 / v105_3);
const v241_3 = (memory[(scratch + 7) | 0]! * v106_3);
const from0_4 = ((source0 + integers[(step + 12) | 0]! * 2) | 0);
const share0_4 = ((weightBase + integers[(step + 13) | 0]!) | 0);
const u_I_4 = (((((weights[share0_4]! * memory[from0_4]!) + (weights[(share0_4 + 1) | 0]! * memory[(from0_4 + 2) | 0]!)) + (weights[(share0_4 + 2) | 0]! * memory[(from0_4 + 4) | 0]!)) + (weights[(share0_4 + 3) | 0]! * memory[(from0_4 + 6) | 0]!)) + (weights[(share0_4 + 4) | 0]! * memory[(from0_4 + 8) | 0]!));
const v104_4 = (u_I_4 * memory[(scratch + 8) | 0]!);
const v105_4 = (u_I_4 + memory[(scratch + 9) | 0]!);
const v106_4 = (v104_4 / v105_4);
const v241_4 = (memory[(scratch + 7) | 0]! * v106_4);
const from0_5 = ((source0 + integers[(step + 14) | 0]! * 2) | 0);
const share0_5 = ((weightBase + integers[(step + 15) | 0]!) | 0);
const u_I_5 = (((((weights[share0_5]! * memory[from0_5]!) + (weights[(share0_5 + 1) | 0]! * memory[(from0_5 + 2) | 0]!)) + (weights[(share0_5 + 2) | 0]! * memory[(from0_5 + 4) | 0]!)) + (weights[(share0_5 + 3) | 0]! * memory[(from0_5 + 6) | 0]!)) + (weights[(share0_5 + 4) | 0]! * memory[(from0_5 + 8) | 0]!));
const v104_5 = (u_I_5 * memory[(scratch + 8) | 0]!);
const v105_5 = (u_I_5 + memory[(scratch + 9) | 0]!);
const v106_5 = (v104_5 / v105_5);
const v241_5 = (memory[(scratch + 7) | 0]! * v106_5);
const y_E_1 = (((((b_E_1 + (memory[(table + 6) | 0]! * v241_1)) + (memory[(table + 7) | 0]! * v241_2)) + (memory[(table + 8) | 0]! * v241_3)) + (memory[(table + 9) | 0]! * v241_4)) + (memory[(table + 10) | 0]! * v241_5));
const y_E_2 = (((((b_E_2 + (memory[(table + 12) | 0]! * v241_1)) + (memory[(table + 13) | 0]! * v241_2)) + (memory[(table + 14) | 0]! * v241_3)) + (memory[(table + 15) | 0]! * v241_4)) + (memory[(table + 16) | 0]! * v241_5));
const y_E_3 = (((((b_E_3 + (memory[(table + 18) | 0]! * v241_1)) + (memory[(table + 19) | 0]! * v241_2)) + (memory[(table + 20) | 0]! * v241_3)) + (memory[(table + 21) | 0]! * v241_4)) + (memory[(table + 22) | 0]! * v241_5));
const y_E_4 = (((((b_E_4 + (memory[(table + 24) | 0]! * v241_1)) + (memory[(table + 25) | 0]! * v241_2)) + (memory[(table + 26) | 0]! * v241_3)) + (memory[(table + 27) | 0]! * v241_4)) + (memory[(table + 28) | 0]! * v241_5));
const y_E_5 = (((((b_E_5 + (memory[(table + 30) | 0]! * v241_1)) + (memory[(table + 31) | 0]! * v241_2)) + (memory[(table + 32) | 0]! * v241_3)) + (memory[(table + 33) | 0]! * v241_4)) + (memory[(table + 34) | 0]! * v241_5));
const size_E = (Math.abs(y_E_5) + 0.0008);
if (!(Math.abs((((((((-0.16666666666666669) * y_E_0) + (0.3971119470091981 * y_E_1)) + ((-0.48082324239937957) * y_E_2)) + (0.4808232423993795 * y_E_3)) + ((-0.3971119470091982) * y_E_4)) + (0.16666666666666674 * y_E_5))) <= (size_E * weights[(limits + 2) | 0]!))) good = 0;
const b_O_1 = ((y_O_0 * memory[(table + 35) | 0]!) + (memory[(table + 40) | 0]! * n_O_0));
const b_O_2 = ((y_O_0 * memory[(table + 36) | 0]!) + (memory[(table + 46) | 0]! * n_O_0));
const b_O_3 = ((y_O_0 * memory[(table + 37) | 0]!) + (memory[(table + 52) | 0]! * n_O_0));
const b_O_4 = ((y_O_0 * memory[(table + 38) | 0]!) + (memory[(table + 58) | 0]! * n_O_0));
const b_O_5 = ((y_O_0 * memory[(table + 39) | 0]!) + (memory[(table + 64) | 0]! * n_O_0));
const v109_1 = (u_I_1 * memory[(scratch + 11) | 0]!);
const v110_1 = (u_I_1 * v109_1);
const v112_1 = (u_I_1 * u_I_1);
const v113_1 = (memory[(scratch + 41) | 0]! + v112_1);
const v114_1 = (v110_1 / v113_1);
const v115_1 = (memory[(scratch + 12) | 0]! + v114_1);
const v243_1 = (memory[(scratch + 10) | 0]! * v115_1);
const v109_2 = (u_I_2 * memory[(scratch + 11) | 0]!);
const v110_2 = (u_I_2 * v109_2);
const v112_2 = (u_I_2 * u_I_2);
const v113_2 = (memory[(scratch + 41) | 0]! + v112_2);
const v114_2 = (v110_2 / v113_2);
const v115_2 = (memory[(scratch + 12) | 0]! + v114_2);
const v243_2 = (memory[(scratch + 10) | 0]! * v115_2);
const v109_3 = (u_I_3 * memory[(scratch + 11) | 0]!);
const v110_3 = (u_I_3 * v109_3);
const v112_3 = (u_I_3 * u_I_3);
const v113_3 = (memory[(scratch + 41) | 0]! + v112_3);
const v114_3 = (v110_3 / v113_3);
const v115_3 = (memory[(scratch + 12) | 0]! + v114_3);
const v243_3 = (memory[(scratch + 10) | 0]! * v115_3);
const v109_4 = (u_I_4 * memory[(scratch + 11) | 0]!);
const v110_4 = (u_I_4 * v109_4);
const v112_4 = (u_I_4 * u_I_4);
const v113_4 = (memory[(scratch + 41) | 0]! + v112_4);
const v114_4 = (v110_4 / v113_4);
const v115_4 = (memory[(scratch + 12) | 0]! + v114_4);
const v243_4 = (memory[(scratch + 10) | 0]! * v115_4);
const v109_5 = (u_I_5 * memory[(scratch + 11) | 0]!);
const v110_5 = (u_I_5 * v109_5);
const v112_5 = (u_I_5 * u_I_5);
const v113_5 = (memory[(scratch + 41) | 0]! + v112_5);
const v114_5 = (v110_5 / v113_5);
const v115_5 = (memory[(scratch + 12) | 0]! + v114_5);
const v243_5 = (memory[(scratch + 10) | 0]! * v115_5);
const y_O_1 = (((((b_O_1 + (memory[(table + 41) | 0]! * v243_1)) + (memory[(table + 42) | 0]! * v243_2)) + (memory[(table + 43) | 0]! * v243_3)) + (memory[(table + 44) | 0]! * v243_4)) + (memory[(table + 45) | 0]! * v243_5));
const y_O_2 = (((((b_O_2 + (memory[(table + 47) | 0]! * v243_1)) + (memory[(table + 48) | 0]! * v243_2)) + (memory[(table + 49) | 0]! * v243_3)) + (memory[(table + 50) | 0]! * v243_4)) + (memory[(table + 51) | 0]! * v243_5));
const y_O_3 = (((((b_O_3 + (memory[(table + 53) | 0]! * v243_1)) + (memory[(table + 54) | 0]! * v243_2)) + (memory[(table + 55) | 0]! * v243_3)) + (memory[(table + 56) | 0]! * v243_4)) + (memory[(table + 57) | 0]! * v243_5));
const y_O_4 = (((((b_O_4 + (memory[(table + 59) | 0]! * v243_1)) + (memory[(table + 60) | 0]! * v243_2)) + (memory[(table + 61) | 0]! * v243_3)) + (memory[(table + 62) | 0]! * v243_4)) + (memory[(table + 63) | 0]! * v243_5));
const y_O_5 = (((((b_O_5 + (memory[(table + 65) | 0]! * v243_1)) + (memory[(table + 66) | 0]! * v243_2)) + (memory[(table + 67) | 0]! * v243_3)) + (memory[(table + 68) | 0]! * v243_4)) + (memory[(table + 69) | 0]! * v243_5));
const size_O = (Math.abs(y_O_5) + 0.0006);
if (!(Math.abs((((((((-0.16666666666666669) * y_O_0) + (0.3971119470091981 * y_O_1)) + ((-0.48082324239937957) * y_O_2)) + (0.4808232423993795 * y_O_3)) + ((-0.3971119470091982) * y_O_4)) + (0.16666666666666674 * y_O_5))) <= (size_O * weights[(limits + 3) | 0]!))) good = 0;
memory[(nodes + 2) | 0] = y_E_1;
memory[(nodes + 4) | 0] = y_E_2;
memory[(nodes + 6) | 0] = y_E_3;
memory[(nodes + 8) | 0] = y_E_4;
memory[(nodes + 10) | 0] = y_E_5;
memory[(nodes + 3) | 0] = y_O_1;
memory[(nodes + 5) | 0] = y_O_2;
memory[(nodes + 7) | 0] = y_O_3;
memory[(nodes + 9) | 0] = y_O_4;
memory[(nodes + 11) | 0] = y_O_5;
n_E_0 = v241_5;
y_E_0 = y_E_5;
n_O_0 = v243_5;
y_O_0 = y_O_5;
nodes = ((nodes + 10) | 0);
step = ((step + 16) | 0);
}
memory[(scratch + 58) | 0] = y_E_0;
memory[(scratch + 59) | 0] = y_O_0;
return good;
}
function grid2(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, weightBase: number, limits: number, tables: number, source0: number, nodes: number, step: number, count: number): number {
let good = 1;
let y_T_0 = memory[(scratch + 60) | 0]!;
let y_G_0 = memory[(scratch + 61) | 0]!;
let y_F_0 = memory[(scratch + 62) | 0]!;
memory[nodes] = y_T_0;
memory[(nodes + 1) | 0] = y_G_0;
memory[(nodes + 2) | 0] = y_F_0;
const u_I_0 = memory[source0]!;
const v118_0 = (u_I_0 * memory[(scratch + 13) | 0]!);
let n_T_0 = v118_0;
const v119_0 = (y_T_0 * memory[(scratch + 14) | 0]!);
let n_G_0 = v119_0;
const v123_0 = (y_G_0 * y_G_0);
const v125_0 = (v123_0 + memory[(scratch + 42) | 0]!);
const v126_0 = (v123_0 / v125_0);
const v127_0 = (memory[(scratch + 17) | 0]! + v126_0);
const v128_0 = (memory[(scratch + 16) | 0]! * v127_0);
const v129_0 = (1 - y_F_0);
const v130_0 = (v128_0 * v129_0);
const v131_0 = (y_F_0 * memory[(scratch + 18) | 0]!);
const v132_0 = (v130_0 - v131_0);
const v265_0 = (y_F_0 * memory[(scratch + 50) | 0]!);
const v266_0 = (v132_0 + v265_0);
let n_F_0 = v266_0;
for (let i: number = 0; i < count; i += 1) {
const table = ((tables + integers[step]! * 72) | 0);
const even = ((weightBase + integers[(step + 1) | 0]!) | 0);
const guess = integers[(step + 2) | 0]!;
const sweeps = integers[(step + 3) | 0]!;
const rounds = integers[(step + 4) | 0]!;
const b_T_1 = ((y_T_0 * memory[table]!) + (memory[(table + 4) | 0]! * n_T_0));
const b_T_2 = ((y_T_0 * memory[(table + 1) | 0]!) + (memory[(table + 9) | 0]! * n_T_0));
const b_T_3 = ((y_T_0 * memory[(table + 2) | 0]!) + (memory[(table + 14) | 0]! * n_T_0));
const b_T_4 = ((y_T_0 * memory[(table + 3) | 0]!) + (memory[(table + 19) | 0]! * n_T_0));
const from0_1 = ((source0 + integers[(step + 6) | 0]! * 2) | 0);
const share0_1 = ((weightBase + integers[(step + 7) | 0]!) | 0);
const u_I_1 = (((((weights[share0_1]! * memory[from0_1]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 2) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 4) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 6) | 0]!)) + (weights[(share0_1 + 4) | 0]! * memory[(from0_1 + 8) | 0]!));
const v118_1 = (u_I_1 * memory[(scratch + 13) | 0]!);
const from0_2 = ((source0 + integers[(step + 8) | 0]! * 2) | 0);
const share0_2 = ((weightBase + integers[(step + 9) | 0]!) | 0);
const u_I_2 = (((((weights[share0_2]! * memory[from0_2]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 2) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 4) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 6) | 0]!)) + (weights[(share0_2 + 4) | 0]! * memory[(from0_2 + 8) | 0]!));
const v118_2 = (u_I_2 * memory[(scratch + 13) | 0]!);
const from0_3 = ((source0 + integers[(step + 10) | 0]! * 2) | 0);
const share0_3 = ((weightBase + integers[(step + 11) | 0]!) | 0);
const u_I_3 = (((((weights[share0_3]! * memory[from0_3]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 2) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 4) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 6) | 0]!)) + (weights[(share0_3 + 4) | 0]! * memory[(from0_3 + 8) | 0]!));
const v118_3 = (u_I_3 * memory[(scratch + 13) | 0]!);
const from0_4 = ((source0 + integers[(step + 12) | 0]! * 2) | 0);
const share0_4 = ((weightBase + integers[(step + 13) | 0]!) | 0);
const u_I_4 = (((((weights[share0_4]! * memory[from0_4]!) + (weights[(share0_4 + 1) | 0]! * memory[(from0_4 + 2) | 0]!)) + (weights[(share0_4 + 2) | 0]! * memory[(from0_4 + 4) | 0]!)) + (weights[(share0_4 + 3) | 0]! * memory[(from0_4 + 6) | 0]!)) + (weights[(share0_4 + 4) | 0]! * memory[(from0_4 + 8) | 0]!));
const v118_4 = (u_I_4 * memory[(scratch + 13) | 0]!);
const y_T_1 = ((((b_T_1 + (memory[(table + 5) | 0]! * v118_1)) + (memory[(table + 6) | 0]! * v118_2)) + (memory[(table + 7) | 0]! * v118_3)) + (memory[(table + 8) | 0]! * v118_4));
const y_T_2 = ((((b_T_2 + (memory[(table + 10) | 0]! * v118_1)) + (memory[(table + 11) | 0]! * v118_2)) + (memory[(table + 12) | 0]! * v118_3)) + (memory[(table + 13) | 0]! * v118_4));
const y_T_3 = ((((b_T_3 + (memory[(table + 15) | 0]! * v118_1)) + (memory[(table + 16) | 0]! * v118_2)) + (memory[(table + 17) | 0]! * v118_3)) + (memory[(table + 18) | 0]! * v118_4));
const y_T_4 = ((((b_T_4 + (memory[(table + 20) | 0]! * v118_1)) + (memory[(table + 21) | 0]! * v118_2)) + (memory[(table + 22) | 0]! * v118_3)) + (memory[(table + 23) | 0]! * v118_4));
const size_T = (Math.abs(y_T_4) + 0.0008);
if (!(Math.abs((((((0.20000000000000004 * y_T_0) + ((-0.4666666666666665) * y_T_1)) + (0.5333333333333332 * y_T_2)) + ((-0.4666666666666666) * y_T_3)) + (0.20000000000000007 * y_T_4))) <= (size_T * weights[(limits + 4) | 0]!))) good = 0;
const b_G_1 = ((y_G_0 * memory[(table + 24) | 0]!) + (memory[(table + 28) | 0]! * n_G_0));
const b_G_2 = ((y_G_0 * memory[(table + 25) | 0]!) + (memory[(table + 33) | 0]! * n_G_0));
const b_G_3 = ((y_G_0 * memory[(table + 26) | 0]!) + (memory[(table + 38) | 0]! * n_G_0));
const b_G_4 = ((y_G_0 * memory[(table + 27) | 0]!) + (memory[(table + 43) | 0]! * n_G_0));
const v119_1 = (y_T_1 * memory[(scratch + 14) | 0]!);
const v119_2 = (y_T_2 * memory[(scratch + 14) | 0]!);
const v119_3 = (y_T_3 * memory[(scratch + 14) | 0]!);
const v119_4 = (y_T_4 * memory[(scratch + 14) | 0]!);
const y_G_1 = ((((b_G_1 + (memory[(table + 29) | 0]! * v119_1)) + (memory[(table + 30) | 0]! * v119_2)) + (memory[(table + 31) | 0]! * v119_3)) + (memory[(table + 32) | 0]! * v119_4));
const y_G_2 = ((((b_G_2 + (memory[(table + 34) | 0]! * v119_1)) + (memory[(table + 35) | 0]! * v119_2)) + (memory[(table + 36) | 0]! * v119_3)) + (memory[(table + 37) | 0]! * v119_4));
const y_G_3 = ((((b_G_3 + (memory[(table + 39) | 0]! * v119_1)) + (memory[(table + 40) | 0]! * v119_2)) + (memory[(table + 41) | 0]! * v119_3)) + (memory[(table + 42) | 0]! * v119_4));
const y_G_4 = ((((b_G_4 + (memory[(table + 44) | 0]! * v119_1)) + (memory[(table + 45) | 0]! * v119_2)) + (memory[(table + 46) | 0]! * v119_3)) + (memory[(table + 47) | 0]! * v119_4));
const size_G = (Math.abs(y_G_4) + 0.001);
if (!(Math.abs((((((0.20000000000000004 * y_G_0) + ((-0.4666666666666665) * y_G_1)) + (0.5333333333333332 * y_G_2)) + ((-0.4666666666666666) * y_G_3)) + (0.20000000000000007 * y_G_4))) <= (size_G * weights[(limits + 5) | 0]!))) good = 0;
let y_F_1 = y_F_0;
let y_F_2 = y_F_0;
let y_F_3 = y_F_0;
let y_F_4 = y_F_0;
if (guess >= 0) {
const past = nodes - 12;
const ahead = ((weightBase + guess) | 0);
const past_0 = memory[(past + 2) | 0]!;
const past_1 = memory[(past + 5) | 0]!;
const past_2 = memory[(past + 8) | 0]!;
const past_3 = memory[(past + 11) | 0]!;
const past_4 = memory[(past + 14) | 0]!;
y_F_1 = (((((weights[ahead]! * past_0) + (weights[(ahead + 1) | 0]! * past_1)) + (weights[(ahead + 2) | 0]! * past_2)) + (weights[(ahead + 3) | 0]! * past_3)) + (weights[(ahead + 4) | 0]! * past_4));
y_F_2 = (((((weights[(ahead + 5) | 0]! * past_0) + (weights[(ahead + 6) | 0]! * past_1)) + (weights[(ahead + 7) | 0]! * past_2)) + (weights[(ahead + 8) | 0]! * past_3)) + (weights[(ahead + 9) | 0]! * past_4));
y_F_3 = (((((weights[(ahead + 10) | 0]! * past_0) + (weights[(ahead + 11) | 0]! * past_1)) + (weights[(ahead + 12) | 0]! * past_2)) + (weights[(ahead + 13) | 0]! * past_3)) + (weights[(ahead + 14) | 0]! * past_4));
y_F_4 = (((((weights[(ahead + 15) | 0]! * past_0) + (weights[(ahead + 16) | 0]! * past_1)) + (weights[(ahead + 17) | 0]! * past_2)) + (weights[(ahead + 18) | 0]! * past_3)) + (weights[(ahead + 19) | 0]! * past_4));
}
let d_F = 0;
const b_F_1 = ((y_F_0 * memory[(table + 48) | 0]!) + (memory[(table + 52) | 0]! * n_F_0));
const b_F_2 = ((y_F_0 * memory[(table + 49) | 0]!) + (memory[(table + 57) | 0]! * n_F_0));
const b_F_3 = ((y_F_0 * memory[(table + 50) | 0]!) + (memory[(table + 62) | 0]! * n_F_0));
const b_F_4 = ((y_F_0 * memory[(table + 51) | 0]!) + (memory[(table + 67) | 0]! * n_F_0));
const v123_1 = (y_G_1 * y_G_1);
const v125_1 = (v123_1 + memory[(scratch + 42) | 0]!);
const v126_1 = (v123_1 / v125_1);
const v127_1 = (memory[(scratch + 17) | 0]! + v126_1);
const v128_1 = (memory[(scratch + 16) | 0]! * v127_1);
const v123_2 = (y_G_2 * y_G_2);
const v125_2 = (v123_2 + memory[(scratch + 42) | 0]!);
const v126_2 = (v123_2 / v125_2);
const v127_2 = (memory[(scratch + 17) | 0]! + v126_2);
const v128_2 = (memory[(scratch + 16) | 0]! * v127_2);
const v123_3 = (y_G_3 * y_G_3);
const v125_3 = (v123_3 + memory[(scratch + 42) | 0]!);
const v126_3 = (v123_3 / v125_3);
const v127_3 = (memory[(scratch + 17) | 0]! + v126_3);
const v128_3 = (memory[(scratch + 16) | 0]! * v127_3);
const v123_4 = (y_G_4 * y_G_4);
const v125_4 = (v123_4 + memory[(scratch + 42) | 0]!);
const v126_4 = (v123_4 / v125_4);
const v127_4 = (memory[(scratch + 17) | 0]! + v126_4);
const v128_4 = (memory[(scratch + 16) | 0]! * v127_4);
{
const v246_1 = (-v128_1);
const v247_1 = (v246_1 - memory[(scratch + 18) | 0]!);
const v264_1 = (v247_1 + memory[(scratch + 50) | 0]!);
const v246_2 = (-v128_2);
const v247_2 = (v246_2 - memory[(scratch + 18) | 0]!);
const v264_2 = (v247_2 + memory[(scratch + 50) | 0]!);
const v246_3 = (-v128_3);
const v247_3 = (v246_3 - memory[(scratch + 18) | 0]!);
const v264_3 = (v247_3 + memory[(scratch + 50) | 0]!);
const v246_4 = (-v128_4);
const v247_4 = (v246_4 - memory[(scratch + 18) | 0]!);
const v264_4 = (v247_4 + memory[(scratch + 50) | 0]!);
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_F_1 = (v128_1 + (v264_1 * y_F_1));
const n_F_2 = (v128_2 + (v264_2 * y_F_2));
const n_F_3 = (v128_3 + (v264_3 * y_F_3));
const n_F_4 = (v128_4 + (v264_4 * y_F_4));
const held = y_F_4;
y_F_1 = ((((b_F_1 + (memory[(table + 53) | 0]! * n_F_1)) + (memory[(table + 54) | 0]! * n_F_2)) + (memory[(table + 55) | 0]! * n_F_3)) + (memory[(table + 56) | 0]! * n_F_4));
y_F_2 = ((((b_F_2 + (memory[(table + 58) | 0]! * n_F_1)) + (memory[(table + 59) | 0]! * n_F_2)) + (memory[(table + 60) | 0]! * n_F_3)) + (memory[(table + 61) | 0]! * n_F_4));
y_F_3 = ((((b_F_3 + (memory[(table + 63) | 0]! * n_F_1)) + (memory[(table + 64) | 0]! * n_F_2)) + (memory[(table + 65) | 0]! * n_F_3)) + (memory[(table + 66) | 0]! * n_F_4));
y_F_4 = ((((b_F_4 + (memory[(table + 68) | 0]! * n_F_1)) + (memory[(table + 69) | 0]! * n_F_2)) + (memory[(table + 70) | 0]! * n_F_3)) + (memory[(table + 71) | 0]! * n_F_4));
d_F = (y_F_4 - held);
}
}
const size_F = (Math.abs(y_F_4) + 0.0004);
if (!(Math.abs((((((0.20000000000000004 * y_F_0) + ((-0.4666666666666665) * y_F_1)) + (0.5333333333333332 * y_F_2)) + ((-0.4666666666666666) * y_F_3)) + (0.20000000000000007 * y_F_4))) <= (size_F * weights[(limits + 6) | 0]!))) good = 0;
if (!(Math.abs(d_F) <= (size_F * weights[(limits + 17) | 0]!))) good = 0;
memory[(nodes + 3) | 0] = y_T_1;
memory[(nodes + 6) | 0] = y_T_2;
memory[(nodes + 9) | 0] = y_T_3;
memory[(nodes + 12) | 0] = y_T_4;
memory[(nodes + 4) | 0] = y_G_1;
memory[(nodes + 7) | 0] = y_G_2;
memory[(nodes + 10) | 0] = y_G_3;
memory[(nodes + 13) | 0] = y_G_4;
memory[(nodes + 5) | 0] = y_F_1;
memory[(nodes + 8) | 0] = y_F_2;
memory[(nodes + 11) | 0] = y_F_3;
memory[(nodes + 14) | 0] = y_F_4;
n_T_0 = v118_4;
y_T_0 = y_T_4;
n_G_0 = v119_4;
y_G_0 = y_G_4;
const v129_4 = (1 - y_F_4);
const v130_4 = (v128_4 * v129_4);
const v131_4 = (y_F_4 * memory[(scratch + 18) | 0]!);
const v132_4 = (v130_4 - v131_4);
const v265_4 = (y_F_4 * memory[(scratch + 50) | 0]!);
const v266_4 = (v132_4 + v265_4);
n_F_0 = v266_4;
y_F_0 = y_F_4;
nodes = ((nodes + 12) | 0);
step = ((step + 14) | 0);
}
memory[(scratch + 60) | 0] = y_T_0;
memory[(scratch + 61) | 0] = y_G_0;
memory[(scratch + 62) | 0] = y_F_0;
return good;
}
function grid3(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, weightBase: number, limits: number, tables: number, source0: number, source2: number, nodes: number, step: number, count: number): number {
let good = 1;
let y_C3_0 = memory[(scratch + 63) | 0]!;
let y_C1_0 = memory[(scratch + 64) | 0]!;
let y_X_0 = memory[(scratch + 65) | 0]!;
memory[nodes] = y_C3_0;
memory[(nodes + 1) | 0] = y_C1_0;
memory[(nodes + 2) | 0] = y_X_0;
const u_D_0 = memory[(source0 + 1) | 0]!;
const v66_0 = (u_D_0 + memory[(scratch + 24) | 0]!);
const v67_0 = (memory[(scratch + 24) | 0]! / v66_0);
const u_F_0 = memory[(source2 + 2) | 0]!;
const v133_0 = (u_F_0 * memory[(scratch + 23) | 0]!);
const v165_0 = (y_C3_0 * memory[(scratch + 44) | 0]!);
const v166_0 = (1 - v165_0);
const v167_0 = (v133_0 * v166_0);
const v168_0 = (v67_0 * v167_0);
const u_I_0 = memory[source0]!;
const v60_0 = (u_I_0 * memory[(scratch + 20) | 0]!);
const v61_0 = (u_I_0 + memory[(scratch + 21) | 0]!);
const v62_0 = (v60_0 / v61_0);
const v63_0 = (memory[(scratch + 19) | 0]! + v62_0);
const v64_0 = (u_F_0 * memory[(scratch + 22) | 0]!);
const v65_0 = (v63_0 + v64_0);
const v138_0 = (memory[(scratch + 25) | 0]! * v65_0);
const v139_0 = (y_C3_0 * v138_0);
const v140_0 = (y_C3_0 + memory[(scratch + 26) | 0]!);
const v141_0 = (v139_0 / v140_0);
const v169_0 = (v168_0 - v141_0);
const v81_0 = (y_C3_0 * memory[(scratch + 27) | 0]!);
const v170_0 = (v169_0 - v81_0);
const v318_0 = (y_C3_0 * memory[(scratch + 52) | 0]!);
const v319_0 = (v170_0 + v318_0);
let n_C3_0 = v319_0;
const v144_0 = (u_F_0 * memory[(scratch + 28) | 0]!);
const v145_0 = (u_F_0 + memory[(scratch + 29) | 0]!);
const v146_0 = (v144_0 / v145_0);
const v147_0 = (y_C1_0 + y_X_0);
const v176_0 = (v147_0 * memory[(scratch + 46) | 0]!);
const v177_0 = (1 - v176_0);
const v178_0 = (v146_0 * v177_0);
const v179_0 = (v67_0 * v178_0);
const v180_0 = (v81_0 + v179_0);
const v68_0 = (memory[(scratch + 30) | 0]! * v65_0);
const v69_0 = (y_C1_0 * v68_0);
const v70_0 = (y_C1_0 + memory[(scratch + 31) | 0]!);
const v71_0 = (v69_0 / v70_0);
const v181_0 = (v180_0 - v71_0);
const v76_0 = (y_C1_0 * memory[(scratch + 32) | 0]!);
const v172_0 = (y_X_0 * memory[(scratch + 45) | 0]!);
const v173_0 = (1 - v172_0);
const v174_0 = (v76_0 * v173_0);
const v182_0 = (v181_0 - v174_0);
let n_C1_0 = v182_0;
const v72_0 = (memory[(scratch + 33) | 0]! * v65_0);
const v73_0 = (y_X_0 * v72_0);
const v74_0 = (y_X_0 + memory[(scratch + 34) | 0]!);
const v75_0 = (v73_0 / v74_0);
const v183_0 = (v174_0 - v75_0);
let n_X_0 = v183_0;
for (let i: number = 0; i < count; i += 1) {
const table = ((tables + integers[step]! * 24) | 0);
const even = ((weightBase + integers[(step + 1) | 0]!) | 0);
const guess = integers[(step + 2) | 0]!;
const sweeps = integers[(step + 3) | 0]!;
const rounds = integers[(step + 4) | 0]!;
let y_C3_1 = y_C3_0;
let y_C3_2 = y_C3_0;
let y_C3_3 = y_C3_0;
let y_C3_4 = y_C3_0;
if (guess >= 0) {
const past = nodes - 12;
const ahead = ((weightBase + guess) | 0);
const past_0 = memory[past]!;
const past_1 = memory[(past + 3) | 0]!;
const past_2 = memory[(past + 6) | 0]!;
const past_3 = memory[(past + 9) | 0]!;
const past_4 = memory[(past + 12) | 0]!;
y_C3_1 = (((((weights[ahead]! * past_0) + (weights[(ahead + 1) | 0]! * past_1)) + (weights[(ahead + 2) | 0]! * past_2)) + (weights[(ahead + 3) | 0]! * past_3)) + (weights[(ahead + 4) | 0]! * past_4));
y_C3_2 = (((((weights[(ahead + 5) | 0]! * past_0) + (weights[(ahead + 6) | 0]! * past_1)) + (weights[(ahead + 7) | 0]! * past_2)) + (weights[(ahead + 8) | 0]! * past_3)) + (weights[(ahead + 9) | 0]! * past_4));
y_C3_3 = (((((weights[(ahead + 10) | 0]! * past_0) + (weights[(ahead + 11) | 0]! * past_1)) + (weights[(ahead + 12) | 0]! * past_2)) + (weights[(ahead + 13) | 0]! * past_3)) + (weights[(ahead + 14) | 0]! * past_4));
y_C3_4 = (((((weights[(ahead + 15) | 0]! * past_0) + (weights[(ahead + 16) | 0]! * past_1)) + (weights[(ahead + 17) | 0]! * past_2)) + (weights[(ahead + 18) | 0]! * past_3)) + (weights[(ahead + 19) | 0]! * past_4));
}
let d_C3 = 0;
const b_C3_1 = ((y_C3_0 * memory[table]!) + (memory[(table + 4) | 0]! * n_C3_0));
const b_C3_2 = ((y_C3_0 * memory[(table + 1) | 0]!) + (memory[(table + 9) | 0]! * n_C3_0));
const b_C3_3 = ((y_C3_0 * memory[(table + 2) | 0]!) + (memory[(table + 14) | 0]! * n_C3_0));
const b_C3_4 = ((y_C3_0 * memory[(table + 3) | 0]!) + (memory[(table + 19) | 0]! * n_C3_0));
const from0_1 = ((source0 + integers[(step + 6) | 0]! * 2) | 0);
const share0_1 = ((weightBase + integers[(step + 7) | 0]!) | 0);
const u_D_1 = (((((weights[share0_1]! * memory[(from0_1 + 1) | 0]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 3) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 5) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 7) | 0]!)) + (weights[(share0_1 + 4) | 0]! * memory[(from0_1 + 9) | 0]!));
const v66_1 = (u_D_1 + memory[(scratch + 24) | 0]!);
const v67_1 = (memory[(scratch + 24) | 0]! / v66_1);
const from2_1 = ((source2 + integers[(step + 14) | 0]! * 3) | 0);
const share2_1 = ((weightBase + integers[(step + 15) | 0]!) | 0);
const u_F_1 = (((((weights[share2_1]! * memory[(from2_1 + 2) | 0]!) + (weights[(share2_1 + 1) | 0]! * memory[(from2_1 + 5) | 0]!)) + (weights[(share2_1 + 2) | 0]! * memory[(from2_1 + 8) | 0]!)) + (weights[(share2_1 + 3) | 0]! * memory[(from2_1 + 11) | 0]!)) + (weights[(share2_1 + 4) | 0]! * memory[(from2_1 + 14) | 0]!));
const v133_1 = (u_F_1 * memory[(scratch + 23) | 0]!);
const u_I_1 = (((((weights[share0_1]! * memory[from0_1]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 2) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 4) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 6) | 0]!)) + (weights[(share0_1 + 4) | 0]! * memory[(from0_1 + 8) | 0]!));
const v60_1 = (u_I_1 * memory[(scratch + 20) | 0]!);
const v61_1 = (u_I_1 + memory[(scratch + 21) | 0]!);
const v62_1 = (v60_1 / v61_1);
const v63_1 = (memory[(scratch + 19) | 0]! + v62_1);
const v64_1 = (u_F_1 * memory[(scratch + 22) | 0]!);
const v65_1 = (v63_1 + v64_1);
const v138_1 = (memory[(scratch + 25) | 0]! * v65_1);
const from0_2 = ((source0 + integers[(step + 8) | 0]! * 2) | 0);
const share0_2 = ((weightBase + integers[(step + 9) | 0]!) | 0);
const u_D_2 = (((((weights[share0_2]! * memory[(from0_2 + 1) | 0]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 3) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 5) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 7) | 0]!)) + (weights[(share0_2 + 4) | 0]! * memory[(from0_2 + 9) | 0]!));
const v66_2 = (u_D_2 + memory[(scratch + 24) | 0]!);
const v67_2 = (memory[(scratch + 24) | 0]! / v66_2);
const from2_2 = ((source2 + integers[(step + 16) | 0]! * 3) | 0);
const share2_2 = ((weightBase + integers[(step + 17) | 0]!) | 0);
const u_F_2 = (((((weights[share2_2]! * memory[(from2_2 + 2) | 0]!) + (weights[(share2_2 + 1) | 0]! * memory[(from2_2 + 5) | 0]!)) + (weights[(share2_2 + 2) | 0]! * memory[(from2_2 + 8) | 0]!)) + (weights[(share2_2 + 3) | 0]! * memory[(from2_2 + 11) | 0]!)) + (weights[(share2_2 + 4) | 0]! * memory[(from2_2 + 14) | 0]!));
const v133_2 = (u_F_2 * memory[(scratch + 23) | 0]!);
const u_I_2 = (((((weights[share0_2]! * memory[from0_2]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 2) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 4) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 6) | 0]!)) + (weights[(share0_2 + 4) | 0]! * memory[(from0_2 + 8) | 0]!));
const v60_2 = (u_I_2 * memory[(scratch + 20) | 0]!);
const v61_2 = (u_I_2 + memory[(scratch + 21) | 0]!);
const v62_2 = (v60_2 / v61_2);
const v63_2 = (memory[(scratch + 19) | 0]! + v62_2);
const v64_2 = (u_F_2 * memory[(scratch + 22) | 0]!);
const v65_2 = (v63_2 + v64_2);
const v138_2 = (memory[(scratch + 25) | 0]! * v65_2);
const from0_3 = ((source0 + integers[(step + 10) | 0]! * 2) | 0);
const share0_3 = ((weightBase + integers[(step + 11) | 0]!) | 0);
const u_D_3 = (((((weights[share0_3]! * memory[(from0_3 + 1) | 0]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 3) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 5) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 7) | 0]!)) + (weights[(share0_3 + 4) | 0]! * memory[(from0_3 + 9) | 0]!));
const v66_3 = (u_D_3 + memory[(scratch + 24) | 0]!);
const v67_3 = (memory[(scratch + 24) | 0]! / v66_3);
const from2_3 = ((source2 + integers[(step + 18) | 0]! * 3) | 0);
const share2_3 = ((weightBase + integers[(step + 19) | 0]!) | 0);
const u_F_3 = (((((weights[share2_3]! * memory[(from2_3 + 2) | 0]!) + (weights[(share2_3 + 1) | 0]! * memory[(from2_3 + 5) | 0]!)) + (weights[(share2_3 + 2) | 0]! * memory[(from2_3 + 8) | 0]!)) + (weights[(share2_3 + 3) | 0]! * memory[(from2_3 + 11) | 0]!)) + (weights[(share2_3 + 4) | 0]! * memory[(from2_3 + 14) | 0]!));
const v133_3 = (u_F_3 * memory[(scratch + 23) | 0]!);
const u_I_3 = (((((weights[share0_3]! * memory[from0_3]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 2) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 4) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 6) | 0]!)) + (weights[(share0_3 + 4) | 0]! * memory[(from0_3 + 8) | 0]!));
const v60_3 = (u_I_3 * memory[(scratch + 20) | 0]!);
const v61_3 = (u_I_3 + memory[(scratch + 21) | 0]!);
const v62_3 = (v60_3 / v61_3);
const v63_3 = (memory[(scratch + 19) | 0]! + v62_3);
const v64_3 = (u_F_3 * memory[(scratch + 22) | 0]!);
const v65_3 = (v63_3 + v64_3);
const v138_3 = (memory[(scratch + 25) | 0]! * v65_3);
const from0_4 = ((source0 + integers[(step + 12) | 0]! * 2) | 0);
const share0_4 = ((weightBase + integers[(step + 13) | 0]!) | 0);
const u_D_4 = (((((weights[share0_4]! * memory[(from0_4 + 1) | 0]!) + (weights[(share0_4 + 1) | 0]! * memory[(from0_4 + 3) | 0]!)) + (weights[(share0_4 + 2) | 0]! * memory[(from0_4 + 5) | 0]!)) + (weights[(share0_4 + 3) | 0]! * memory[(from0_4 + 7) | 0]!)) + (weights[(share0_4 + 4) | 0]! * memory[(from0_4 + 9) | 0]!));
const v66_4 = (u_D_4 + memory[(scratch + 24) | 0]!);
const v67_4 = (memory[(scratch + 24) | 0]! / v66_4);
const from2_4 = ((source2 + integers[(step + 20) | 0]! * 3) | 0);
const share2_4 = ((weightBase + integers[(step + 21) | 0]!) | 0);
const u_F_4 = (((((weights[share2_4]! * memory[(from2_4 + 2) | 0]!) + (weights[(share2_4 + 1) | 0]! * memory[(from2_4 + 5) | 0]!)) + (weights[(share2_4 + 2) | 0]! * memory[(from2_4 + 8) | 0]!)) + (weights[(share2_4 + 3) | 0]! * memory[(from2_4 + 11) | 0]!)) + (weights[(share2_4 + 4) | 0]! * memory[(from2_4 + 14) | 0]!));
const v133_4 = (u_F_4 * memory[(scratch + 23) | 0]!);
const u_I_4 = (((((weights[share0_4]! * memory[from0_4]!) + (weights[(share0_4 + 1) | 0]! * memory[(from0_4 + 2) | 0]!)) + (weights[(share0_4 + 2) | 0]! * memory[(from0_4 + 4) | 0]!)) + (weights[(share0_4 + 3) | 0]! * memory[(from0_4 + 6) | 0]!)) + (weights[(share0_4 + 4) | 0]! * memory[(from0_4 + 8) | 0]!));
const v60_4 = (u_I_4 * memory[(scratch + 20) | 0]!);
const v61_4 = (u_I_4 + memory[(scratch + 21) | 0]!);
const v62_4 = (v60_4 / v61_4);
const v63_4 = (memory[(scratch + 19) | 0]! + v62_4);
const v64_4 = (u_F_4 * memory[(scratch + 22) | 0]!);
const v65_4 = (v63_4 + v64_4);
const v138_4 = (memory[(scratch + 25) | 0]! * v65_4);
for (let round: number = 0; round < rounds; round += 1) {
{
const v270_1 = (v133_1 * memory[(scratch + 51) | 0]!);
const v271_1 = (v67_1 * v270_1);
const v139_1 = (y_C3_1 * v138_1);
const v140_1 = (y_C3_1 + memory[(scratch + 26) | 0]!);
const v141_1 = (v139_1 / v140_1);
const v267_1 = (v138_1 - v141_1);
const v268_1 = (v267_1 / v140_1);
const v272_1 = (v271_1 - v268_1);
const v273_1 = (v272_1 - memory[(scratch + 27) | 0]!);
const v317_1 = (v273_1 + memory[(scratch + 52) | 0]!);
const v165_1 = (y_C3_1 * memory[(scratch + 44) | 0]!);
const v166_1 = (1 - v165_1);
const v167_1 = (v133_1 * v166_1);
const v168_1 = (v67_1 * v167_1);
const v169_1 = (v168_1 - v141_1);
const v81_1 = (y_C3_1 * memory[(scratch + 27) | 0]!);
const v170_1 = (v169_1 - v81_1);
const v318_1 = (y_C3_1 * memory[(scratch + 52) | 0]!);
const v319_1 = (v170_1 + v318_1);
const o_C3_1 = (v319_1 - (v317_1 * y_C3_1));
const v270_2 = (v133_2 * memory[(scratch + 51) | 0]!);
const v271_2 = (v67_2 * v270_2);
const v139_2 = (y_C3_2 * v138_2);
const v140_2 = (y_C3_2 + memory[(scratch + 26) | 0]!);
const v141_2 = (v139_2 / v140_2);
const v267_2 = (v138_2 - v141_2);
const v268_2 = (v267_2 / v140_2);
const v272_2 = (v271_2 - v268_2);
const v273_2 = (v272_2 - memory[(scratch + 27) | 0]!);
const v317_2 = (v273_2 + memory[(scratch + 52) | 0]!);
const v165_2 = (y_C3_2 * memory[(scratch + 44) | 0]!);
const v166_2 = (1 - v165_2);
const v167_2 = (v133_2 * v166_2);
const v168_2 = (v67_2 * v167_2);
const v169_2 = (v168_2 - v141_2);
const v81_2 = (y_C3_2 * memory[(scratch + 27) | 0]!);
const v170_2 = (v169_2 - v81_2);
const v318_2 = (y_C3_2 * memory[(scratch + 52) | 0]!);
const v319_2 = (v170_2 + v318_2);
const o_C3_2 = (v319_2 - (v317_2 * y_C3_2));
const v270_3 = (v133_3 * memory[(scratch + 51) | 0]!);
const v271_3 = (v67_3 * v270_3);
const v139_3 = (y_C3_3 * v138_3);
const v140_3 = (y_C3_3 + memory[(scratch + 26) | 0]!);
const v141_3 = (v139_3 / v140_3);
const v267_3 = (v138_3 - v141_3);
const v268_3 = (v267_3 / v140_3);
const v272_3 = (v271_3 - v268_3);
const v273_3 = (v272_3 - memory[(scratch + 27) | 0]!);
const v317_3 = (v273_3 + memory[(scratch + 52) | 0]!);
const v165_3 = (y_C3_3 * memory[(scratch + 44) | 0]!);
const v166_3 = (1 - v165_3);
const v167_3 = (v133_3 * v166_3);
const v168_3 = (v67_3 * v167_3);
const v169_3 = (v168_3 - v141_3);
const v81_3 = (y_C3_3 * memory[(scratch + 27) | 0]!);
const v170_3 = (v169_3 - v81_3);
const v318_3 = (y_C3_3 * memory[(scratch + 52) | 0]!);
const v319_3 = (v170_3 + v318_3);
const o_C3_3 = (v319_3 - (v317_3 * y_C3_3));
const v270_4 = (v133_4 * memory[(scratch + 51) | 0]!);
const v271_4 = (v67_4 * v270_4);
const v139_4 = (y_C3_4 * v138_4);
const v140_4 = (y_C3_4 + memory[(scratch + 26) | 0]!);
const v141_4 = (v139_4 / v140_4);
const v267_4 = (v138_4 - v141_4);
const v268_4 = (v267_4 / v140_4);
const v272_4 = (v271_4 - v268_4);
const v273_4 = (v272_4 - memory[(scratch + 27) | 0]!);
const v317_4 = (v273_4 + memory[(scratch + 52) | 0]!);
const v165_4 = (y_C3_4 * memory[(scratch + 44) | 0]!);
const v166_4 = (1 - v165_4);
const v167_4 = (v133_4 * v166_4);
const v168_4 = (v67_4 * v167_4);
const v169_4 = (v168_4 - v141_4);
const v81_4 = (y_C3_4 * memory[(scratch + 27) | 0]!);
const v170_4 = (v169_4 - v81_4);
const v318_4 = (y_C3_4 * memory[(scratch + 52) | 0]!);
const v319_4 = (v170_4 + v318_4);
const o_C3_4 = (v319_4 - (v317_4 * y_C3_4));
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_C3_1 = (o_C3_1 + (v317_1 * y_C3_1));
const n_C3_2 = (o_C3_2 + (v317_2 * y_C3_2));
const n_C3_3 = (o_C3_3 + (v317_3 * y_C3_3));
const n_C3_4 = (o_C3_4 + (v317_4 * y_C3_4));
const held = y_C3_4;
y_C3_1 = ((((b_C3_1 + (memory[(table + 5) | 0]! * n_C3_1)) + (memory[(table + 6) | 0]! * n_C3_2)) + (memory[(table + 7) | 0]! * n_C3_3)) + (memory[(table + 8) | 0]! * n_C3_4));
y_C3_2 = ((((b_C3_2 + (memory[(table + 10) | 0]! * n_C3_1)) + (memory[(table + 11) | 0]! * n_C3_2)) + (memory[(table + 12) | 0]! * n_C3_3)) + (memory[(table + 13) | 0]! * n_C3_4));
y_C3_3 = ((((b_C3_3 + (memory[(table + 15) | 0]! * n_C3_1)) + (memory[(table + 16) | 0]! * n_C3_2)) + (memory[(table + 17) | 0]! * n_C3_3)) + (memory[(table + 18) | 0]! * n_C3_4));
y_C3_4 = ((((b_C3_4 + (memory[(table + 20) | 0]! * n_C3_1)) + (memory[(table + 21) | 0]! * n_C3_2)) + (memory[(table + 22) | 0]! * n_C3_3)) + (memory[(table + 23) | 0]! * n_C3_4));
d_C3 = (y_C3_4 - held);
}
}
}
const size_C3 = (Math.abs(y_C3_4) + 0.01);
if (!(Math.abs((((((0.20000000000000004 * y_C3_0) + ((-0.4666666666666665) * y_C3_1)) + (0.5333333333333332 * y_C3_2)) + ((-0.4666666666666666) * y_C3_3)) + (0.20000000000000007 * y_C3_4))) <= (size_C3 * weights[(limits + 7) | 0]!))) good = 0;
if (!(Math.abs(d_C3) <= (size_C3 * weights[(limits + 18) | 0]!))) good = 0;
let y_C1_1 = y_C1_0;
let y_C1_2 = y_C1_0;
let y_C1_3 = y_C1_0;
let y_C1_4 = y_C1_0;
if (guess >= 0) {
const past = nodes - 12;
const ahead = ((weightBase + guess) | 0);
const past_0 = memory[(past + 1) | 0]!;
const past_1 = memory[(past + 4) | 0]!;
const past_2 = memory[(past + 7) | 0]!;
const past_3 = memory[(past + 10) | 0]!;
const past_4 = memory[(past + 13) | 0]!;
y_C1_1 = (((((weights[ahead]! * past_0) + (weights[(ahead + 1) | 0]! * past_1)) + (weights[(ahead + 2) | 0]! * past_2)) + (weights[(ahead + 3) | 0]! * past_3)) + (weights[(ahead + 4) | 0]! * past_4));
y_C1_2 = (((((weights[(ahead + 5) | 0]! * past_0) + (weights[(ahead + 6) | 0]! * past_1)) + (weights[(ahead + 7) | 0]! * past_2)) + (weights[(ahead + 8) | 0]! * past_3)) + (weights[(ahead + 9) | 0]! * past_4));
y_C1_3 = (((((weights[(ahead + 10) | 0]! * past_0) + (weights[(ahead + 11) | 0]! * past_1)) + (weights[(ahead + 12) | 0]! * past_2)) + (weights[(ahead + 13) | 0]! * past_3)) + (weights[(ahead + 14) | 0]! * past_4));
y_C1_4 = (((((weights[(ahead + 15) | 0]! * past_0) + (weights[(ahead + 16) | 0]! * past_1)) + (weights[(ahead + 17) | 0]! * past_2)) + (weights[(ahead + 18) | 0]! * past_3)) + (weights[(ahead + 19) | 0]! * past_4));
}
let y_X_1 = y_X_0;
let y_X_2 = y_X_0;
let y_X_3 = y_X_0;
let y_X_4 = y_X_0;
if (guess >= 0) {
const past = nodes - 12;
const ahead = ((weightBase + guess) | 0);
const past_0 = memory[(past + 2) | 0]!;
const past_1 = memory[(past + 5) | 0]!;
const past_2 = memory[(past + 8) | 0]!;
const past_3 = memory[(past + 11) | 0]!;
const past_4 = memory[(past + 14) | 0]!;
y_X_1 = (((((weights[ahead]! * past_0) + (weights[(ahead + 1) | 0]! * past_1)) + (weights[(ahead + 2) | 0]! * past_2)) + (weights[(ahead + 3) | 0]! * past_3)) + (weights[(ahead + 4) | 0]! * past_4));
y_X_2 = (((((weights[(ahead + 5) | 0]! * past_0) + (weights[(ahead + 6) | 0]! * past_1)) + (weights[(ahead + 7) | 0]! * past_2)) + (weights[(ahead + 8) | 0]! * past_3)) + (weights[(ahead + 9) | 0]! * past_4));
y_X_3 = (((((weights[(ahead + 10) | 0]! * past_0) + (weights[(ahead + 11) | 0]! * past_1)) + (weights[(ahead + 12) | 0]! * past_2)) + (weights[(ahead + 13) | 0]! * past_3)) + (weights[(ahead + 14) | 0]! * past_4));
y_X_4 = (((((weights[(ahead + 15) | 0]! * past_0) + (weights[(ahead + 16) | 0]! * past_1)) + (weights[(ahead + 17) | 0]! * past_2)) + (weights[(ahead + 18) | 0]! * past_3)) + (weights[(ahead + 19) | 0]! * past_4));
}
let d_C1 = 0;
let d_X = 0;
const b_C1_1 = (y_C1_0 + (weights[even]! * n_C1_0));
const b_C1_2 = (y_C1_0 + (weights[(even + 5) | 0]! * n_C1_0));
const b_C1_3 = (y_C1_0 + (weights[(even + 10) | 0]! * n_C1_0));
const b_C1_4 = (y_C1_0 + (weights[(even + 15) | 0]! * n_C1_0));
const b_X_1 = (y_X_0 + (weights[even]! * n_X_0));
const b_X_2 = (y_X_0 + (weights[(even + 5) | 0]! * n_X_0));
const b_X_3 = (y_X_0 + (weights[(even + 10) | 0]! * n_X_0));
const b_X_4 = (y_X_0 + (weights[(even + 15) | 0]! * n_X_0));
const v81_1 = (y_C3_1 * memory[(scratch + 27) | 0]!);
const v144_1 = (u_F_1 * memory[(scratch + 28) | 0]!);
const v145_1 = (u_F_1 + memory[(scratch + 29) | 0]!);
const v146_1 = (v144_1 / v145_1);
const v68_1 = (memory[(scratch + 30) | 0]! * v65_1);
const v81_2 = (y_C3_2 * memory[(scratch + 27) | 0]!);
const v144_2 = (u_F_2 * memory[(scratch + 28) | 0]!);
const v145_2 = (u_F_2 + memory[(scratch + 29) | 0]!);
const v146_2 = (v144_2 / v145_2);
const v68_2 = (memory[(scratch + 30) | 0]! * v65_2);
const v81_3 = (y_C3_3 * memory[(scratch + 27) | 0]!);
const v144_3 = (u_F_3 * memory[(scratch + 28) | 0]!);
const v145_3 = (u_F_3 + memory[(scratch + 29) | 0]!);
const v146_3 = (v144_3 / v145_3);
const v68_3 = (memory[(scratch + 30) | 0]! * v65_3);
const v81_4 = (y_C3_4 * memory[(scratch + 27) | 0]!);
const v144_4 = (u_F_4 * memory[(scratch + 28) | 0]!);
const v145_4 = (u_F_4 + memory[(scratch + 29) | 0]!);
const v146_4 = (v144_4 / v145_4);
const v68_4 = (memory[(scratch + 30) | 0]! * v65_4);
const v72_1 = (memory[(scratch + 33) | 0]! * v65_1);
const v72_2 = (memory[(scratch + 33) | 0]! * v65_2);
const v72_3 = (memory[(scratch + 33) | 0]! * v65_3);
const v72_4 = (memory[(scratch + 33) | 0]! * v65_4);
for (let round: number = 0; round < rounds; round += 1) {
{
const v324_1 = (v146_1 * memory[(scratch + 53) | 0]!);
const v325_1 = (v67_1 * v324_1);
const v69_1 = (y_C1_1 * v68_1);
const v70_1 = (y_C1_1 + memory[(scratch + 31) | 0]!);
const v71_1 = (v69_1 / v70_1);
const v320_1 = (v68_1 - v71_1);
const v321_1 = (v320_1 / v70_1);
const v326_1 = (v325_1 - v321_1);
const v172_1 = (y_X_1 * memory[(scratch + 45) | 0]!);
const v173_1 = (1 - v172_1);
const v322_1 = (memory[(scratch + 32) | 0]! * v173_1);
const v327_1 = (v326_1 - v322_1);
const v147_1 = (y_C1_1 + y_X_1);
const v176_1 = (v147_1 * memory[(scratch + 46) | 0]!);
const v177_1 = (1 - v176_1);
const v178_1 = (v146_1 * v177_1);
const v179_1 = (v67_1 * v178_1);
const v180_1 = (v81_1 + v179_1);
const v181_1 = (v180_1 - v71_1);
const v76_1 = (y_C1_1 * memory[(scratch + 32) | 0]!);
const v174_1 = (v76_1 * v173_1);
const v182_1 = (v181_1 - v174_1);
const o_C1_1 = (v182_1 - (v327_1 * y_C1_1));
const v324_2 = (v146_2 * memory[(scratch + 53) | 0]!);
const v325_2 = (v67_2 * v324_2);
const v69_2 = (y_C1_2 * v68_2);
const v70_2 = (y_C1_2 + memory[(scratch + 31) | 0]!);
const v71_2 = (v69_2 / v70_2);
const v320_2 = (v68_2 - v71_2);
const v321_2 = (v320_2 / v70_2);
const v326_2 = (v325_2 - v321_2);
const v172_2 = (y_X_2 * memory[(scratch + 45) | 0]!);
const v173_2 = (1 - v172_2);
const v322_2 = (memory[(scratch + 32) | 0]! * v173_2);
const v327_2 = (v326_2 - v322_2);
const v147_2 = (y_C1_2 + y_X_2);
const v176_2 = (v147_2 * memory[(scratch + 46) | 0]!);
const v177_2 = (1 - v176_2);
const v178_2 = (v146_2 * v177_2);
const v179_2 = (v67_2 * v178_2);
const v180_2 = (v81_2 + v179_2);
const v181_2 = (v180_2 - v71_2);
const v76_2 = (y_C1_2 * memory[(scratch + 32) | 0]!);
const v174_2 = (v76_2 * v173_2);
const v182_2 = (v181_2 - v174_2);
const o_C1_2 = (v182_2 - (v327_2 * y_C1_2));
const v324_3 = (v146_3 * memory[(scratch + 53) | 0]!);
const v325_3 = (v67_3 * v324_3);
const v69_3 = (y_C1_3 * v68_3);
const v70_3 = (y_C1_3 + memory[(scratch + 31) | 0]!);
const v71_3 = (v69_3 / v70_3);
const v320_3 = (v68_3 - v71_3);
const v321_3 = (v320_3 / v70_3);
const v326_3 = (v325_3 - v321_3);
const v172_3 = (y_X_3 * memory[(scratch + 45) | 0]!);
const v173_3 = (1 - v172_3);
const v322_3 = (memory[(scratch + 32) | 0]! * v173_3);
const v327_3 = (v326_3 - v322_3);
const v147_3 = (y_C1_3 + y_X_3);
const v176_3 = (v147_3 * memory[(scratch + 46) | 0]!);
const v177_3 = (1 - v176_3);
const v178_3 = (v146_3 * v177_3);
const v179_3 = (v67_3 * v178_3);
const v180_3 = (v81_3 + v179_3);
const v181_3 = (v180_3 - v71_3);
const v76_3 = (y_C1_3 * memory[(scratch + 32) | 0]!);
const v174_3 = (v76_3 * v173_3);
const v182_3 = (v181_3 - v174_3);
const o_C1_3 = (v182_3 - (v327_3 * y_C1_3));
const v324_4 = (v146_4 * memory[(scratch + 53) | 0]!);
const v325_4 = (v67_4 * v324_4);
const v69_4 = (y_C1_4 * v68_4);
const v70_4 = (y_C1_4 + memory[(scratch + 31) | 0]!);
const v71_4 = (v69_4 / v70_4);
const v320_4 = (v68_4 - v71_4);
const v321_4 = (v320_4 / v70_4);
const v326_4 = (v325_4 - v321_4);
const v172_4 = (y_X_4 * memory[(scratch + 45) | 0]!);
const v173_4 = (1 - v172_4);
const v322_4 = (memory[(scratch + 32) | 0]! * v173_4);
const v327_4 = (v326_4 - v322_4);
const v147_4 = (y_C1_4 + y_X_4);
const v176_4 = (v147_4 * memory[(scratch + 46) | 0]!);
const v177_4 = (1 - v176_4);
const v178_4 = (v146_4 * v177_4);
const v179_4 = (v67_4 * v178_4);
const v180_4 = (v81_4 + v179_4);
const v181_4 = (v180_4 - v71_4);
const v76_4 = (y_C1_4 * memory[(scratch + 32) | 0]!);
const v174_4 = (v76_4 * v173_4);
const v182_4 = (v181_4 - v174_4);
const o_C1_4 = (v182_4 - (v327_4 * y_C1_4));
for (let sweep: number = 0; sweep < sweeps - 1; sweep += 1) {
const n_C1_1 = (o_C1_1 + (v327_1 * y_C1_1));
const n_C1_2 = (o_C1_2 + (v327_2 * y_C1_2));
const n_C1_3 = (o_C1_3 + (v327_3 * y_C1_3));
const n_C1_4 = (o_C1_4 + (v327_4 * y_C1_4));
const held = y_C1_4;
y_C1_1 = ((((b_C1_1 + (weights[(even + 1) | 0]! * n_C1_1)) + (weights[(even + 2) | 0]! * n_C1_2)) + (weights[(even + 3) | 0]! * n_C1_3)) + (weights[(even + 4) | 0]! * n_C1_4));
y_C1_2 = ((((b_C1_2 + (weights[(even + 6) | 0]! * n_C1_1)) + (weights[(even + 7) | 0]! * n_C1_2)) + (weights[(even + 8) | 0]! * n_C1_3)) + (weights[(even + 9) | 0]! * n_C1_4));
y_C1_3 = ((((b_C1_3 + (weights[(even + 11) | 0]! * n_C1_1)) + (weights[(even + 12) | 0]! * n_C1_2)) + (weights[(even + 13) | 0]! * n_C1_3)) + (weights[(even + 14) | 0]! * n_C1_4));
y_C1_4 = ((((b_C1_4 + (weights[(even + 16) | 0]! * n_C1_1)) + (weights[(even + 17) | 0]! * n_C1_2)) + (weights[(even + 18) | 0]! * n_C1_3)) + (weights[(even + 19) | 0]! * n_C1_4));
d_C1 = (y_C1_4 - held);
}
}
{
const v76_1 = (y_C1_1 * memory[(scratch + 32) | 0]!);
const v369_1 = (v76_1 * memory[(scratch + 54) | 0]!);
const v73_1 = (y_X_1 * v72_1);
const v74_1 = (y_X_1 + memory[(scratch + 34) | 0]!);
const v75_1 = (v73_1 / v74_1);
const v366_1 = (v72_1 - v75_1);
const v367_1 = (v366_1 / v74_1);
const v370_1 = (v369_1 - v367_1);
const v172_1 = (y_X_1 * memory[(scratch + 45) | 0]!);
const v173_1 = (1 - v172_1);
const v174_1 = (v76_1 * v173_1);
const v183_1 = (v174_1 - v75_1);
const o_X_1 = (v183_1 - (v370_1 * y_X_1));
const v76_2 = (y_C1_2 * memory[(scratch + 32) | 0]!);
const v369_2 = (v76_2 * memory[(scratch + 54) | 0]!);
const v73_2 = (y_X_2 * v72_2);
const v74_2 = (y_X_2 + memory[(scratch + 34) | 0]!);
const v75_2 = (v73_2 / v74_2);
const v366_2 = (v72_2 - v75_2);
const v367_2 = (v366_2 / v74_2);
const v370_2 = (v369_2 - v367_2);
const v172_2 = (y_X_2 * memory[(scratch + 45) | 0]!);
const v173_2 = (1 - v172_2);
const v174_2 = (v76_2 * v173_2);
const v183_2 = (v174_2 - v75_2);
const o_X_2 = (v183_2 - (v370_2 * y_X_2));
const v76_3 = (y_C1_3 * memory[(scratch + 32) | 0]!);
const v369_3 = (v76_3 * memory[(scratch + 54) | 0]!);
const v73_3 = (y_X_3 * v72_3);
const v74_3 = (y_X_3 + memory[(scratch + 34) | 0]!);
const v75_3 = (v73_3 / v74_3);
const v366_3 = (v72_3 - v75_3);
const v367_3 = (v366_3 / v74_3);
const v370_3 = (v369_3 - v367_3);
const v172_3 = (y_X_3 * memory[(scratch + 45) | 0]!);
const v173_3 = (1 - v172_3);
const v174_3 = (v76_3 * v173_3);
const v183_3 = (v174_3 - v75_3);
const o_X_3 = (v183_3 - (v370_3 * y_X_3));
const v76_4 = (y_C1_4 * memory[(scratch + 32) | 0]!);
const v369_4 = (v76_4 * memory[(scratch + 54) | 0]!);
const v73_4 = (y_X_4 * v72_4);
const v74_4 = (y_X_4 + memory[(scratch + 34) | 0]!);
const v75_4 = (v73_4 / v74_4);
const v366_4 = (v72_4 - v75_4);
const v367_4 = (v366_4 / v74_4);
const v370_4 = (v369_4 - v367_4);
const v172_4 = (y_X_4 * memory[(scratch + 45) | 0]!);
const v173_4 = (1 - v172_4);
const v174_4 = (v76_4 * v173_4);
const v183_4 = (v174_4 - v75_4);
const o_X_4 = (v183_4 - (v370_4 * y_X_4));
for (let sweep: number = 0; sweep < sweeps - 1; sweep += 1) {
const n_X_1 = (o_X_1 + (v370_1 * y_X_1));
const n_X_2 = (o_X_2 + (v370_2 * y_X_2));
const n_X_3 = (o_X_3 + (v370_3 * y_X_3));
const n_X_4 = (o_X_4 + (v370_4 * y_X_4));
const held = y_X_4;
y_X_1 = ((((b_X_1 + (weights[(even + 1) | 0]! * n_X_1)) + (weights[(even + 2) | 0]! * n_X_2)) + (weights[(even + 3) | 0]! * n_X_3)) + (weights[(even + 4) | 0]! * n_X_4));
y_X_2 = ((((b_X_2 + (weights[(even + 6) | 0]! * n_X_1)) + (weights[(even + 7) | 0]! * n_X_2)) + (weights[(even + 8) | 0]! * n_X_3)) + (weights[(even + 9) | 0]! * n_X_4));
y_X_3 = ((((b_X_3 + (weights[(even + 11) | 0]! * n_X_1)) + (weights[(even + 12) | 0]! * n_X_2)) + (weights[(even + 13) | 0]! * n_X_3)) + (weights[(even + 14) | 0]! * n_X_4));
y_X_4 = ((((b_X_4 + (weights[(even + 16) | 0]! * n_X_1)) + (weights[(even + 17) | 0]! * n_X_2)) + (weights[(even + 18) | 0]! * n_X_3)) + (weights[(even + 19) | 0]! * n_X_4));
d_X = (y_X_4 - held);
}
}
}
const size_C1 = (Math.abs(y_C1_4) + 0.06);
if (!(Math.abs((((((0.20000000000000004 * y_C1_0) + ((-0.4666666666666665) * y_C1_1)) + (0.5333333333333332 * y_C1_2)) + ((-0.4666666666666666) * y_C1_3)) + (0.20000000000000007 * y_C1_4))) <= (size_C1 * weights[(limits + 8) | 0]!))) good = 0;
if (!(Math.abs(d_C1) <= (size_C1 * weights[(limits + 19) | 0]!))) good = 0;
const size_X = (Math.abs(y_X_4) + 0.1);
if (!(Math.abs(y_X_4) <= 1e+30)) good = 0;
if (!(Math.abs(d_X) <= (size_X * weights[(limits + 20) | 0]!))) good = 0;
memory[(nodes + 3) | 0] = y_C3_1;
memory[(nodes + 6) | 0] = y_C3_2;
memory[(nodes + 9) | 0] = y_C3_3;
memory[(nodes + 12) | 0] = y_C3_4;
memory[(nodes + 4) | 0] = y_C1_1;
memory[(nodes + 7) | 0] = y_C1_2;
memory[(nodes + 10) | 0] = y_C1_3;
memory[(nodes + 13) | 0] = y_C1_4;
memory[(nodes + 5) | 0] = y_X_1;
memory[(nodes + 8) | 0] = y_X_2;
memory[(nodes + 11) | 0] = y_X_3;
memory[(nodes + 14) | 0] = y_X_4;
const v165_4 = (y_C3_4 * memory[(scratch + 44) | 0]!);
const v166_4 = (1 - v165_4);
const v167_4 = (v133_4 * v166_4);
const v168_4 = (v67_4 * v167_4);
const v139_4 = (y_C3_4 * v138_4);
const v140_4 = (y_C3_4 + memory[(scratch + 26) | 0]!);
const v141_4 = (v139_4 / v140_4);
const v169_4 = (v168_4 - v141_4);
const v170_4 = (v169_4 - v81_4);
const v318_4 = (y_C3_4 * memory[(scratch + 52) | 0]!);
const v319_4 = (v170_4 + v318_4);
n_C3_0 = v319_4;
y_C3_0 = y_C3_4;
const v147_4 = (y_C1_4 + y_X_4);
const v176_4 = (v147_4 * memory[(scratch + 46) | 0]!);
const v177_4 = (1 - v176_4);
const v178_4 = (v146_4 * v177_4);
const v179_4 = (v67_4 * v178_4);
const v180_4 = (v81_4 + v179_4);
const v69_4 = (y_C1_4 * v68_4);
const v70_4 = (y_C1_4 + memory[(scratch + 31) | 0]!);
const v71_4 = (v69_4 / v70_4);
const v181_4 = (v180_4 - v71_4);
const v76_4 = (y_C1_4 * memory[(scratch + 32) | 0]!);
const v172_4 = (y_X_4 * memory[(scratch + 45) | 0]!);
const v173_4 = (1 - v172_4);
const v174_4 = (v76_4 * v173_4);
const v182_4 = (v181_4 - v174_4);
n_C1_0 = v182_4;
y_C1_0 = y_C1_4;
const v73_4 = (y_X_4 * v72_4);
const v74_4 = (y_X_4 + memory[(scratch + 34) | 0]!);
const v75_4 = (v73_4 / v74_4);
const v183_4 = (v174_4 - v75_4);
n_X_0 = v183_4;
y_X_0 = y_X_4;
nodes = ((nodes + 12) | 0);
step = ((step + 22) | 0);
}
memory[(scratch + 63) | 0] = y_C3_0;
memory[(scratch + 64) | 0] = y_C1_0;
memory[(scratch + 65) | 0] = y_X_0;
return good;
}
function days0(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 2) | 0);
const weightsAt = integers[(record + 1) | 0]!;
const inside = integers[(record + 2) | 0]!;
const end = integers[(record + 3) | 0]!;
{
let o = ((out + 1 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[from]!;
const p1 = memory[(from + 2) | 0]!;
const p2 = memory[(from + 4) | 0]!;
const p3 = memory[(from + 6) | 0]!;
const p4 = memory[(from + 8) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
{
let o = ((out + 10 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[(from + 1) | 0]!;
const p1 = memory[(from + 3) | 0]!;
const p2 = memory[(from + 5) | 0]!;
const p3 = memory[(from + 7) | 0]!;
const p4 = memory[(from + 9) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
out = ((out + (inside + end)) | 0);
record = ((record + 4) | 0);
}
}
function days1(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 2) | 0);
const weightsAt = integers[(record + 1) | 0]!;
const inside = integers[(record + 2) | 0]!;
const end = integers[(record + 3) | 0]!;
{
let o = ((out + 2 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[from]!;
const p1 = memory[(from + 2) | 0]!;
const p2 = memory[(from + 4) | 0]!;
const p3 = memory[(from + 6) | 0]!;
const p4 = memory[(from + 8) | 0]!;
const p5 = memory[(from + 10) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = ((((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!)) + (p5 * weights[(at + 5) | 0]!));
o = ((o + 1) | 0);
at = ((at + 6) | 0);
}
if (end > 0) { memory[o] = p5; }
}
{
let o = ((out + 3 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[(from + 1) | 0]!;
const p1 = memory[(from + 3) | 0]!;
const p2 = memory[(from + 5) | 0]!;
const p3 = memory[(from + 7) | 0]!;
const p4 = memory[(from + 9) | 0]!;
const p5 = memory[(from + 11) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = ((((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!)) + (p5 * weights[(at + 5) | 0]!));
o = ((o + 1) | 0);
at = ((at + 6) | 0);
}
if (end > 0) { memory[o] = p5; }
}
out = ((out + (inside + end)) | 0);
record = ((record + 4) | 0);
}
}
function days2(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 3) | 0);
const weightsAt = integers[(record + 1) | 0]!;
const inside = integers[(record + 2) | 0]!;
const end = integers[(record + 3) | 0]!;
{
let o = ((out + 4 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[from]!;
const p1 = memory[(from + 3) | 0]!;
const p2 = memory[(from + 6) | 0]!;
const p3 = memory[(from + 9) | 0]!;
const p4 = memory[(from + 12) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
{
let o = ((out + 5 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[(from + 1) | 0]!;
const p1 = memory[(from + 4) | 0]!;
const p2 = memory[(from + 7) | 0]!;
const p3 = memory[(from + 10) | 0]!;
const p4 = memory[(from + 13) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
{
let o = ((out + 6 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[(from + 2) | 0]!;
const p1 = memory[(from + 5) | 0]!;
const p2 = memory[(from + 8) | 0]!;
const p3 = memory[(from + 11) | 0]!;
const p4 = memory[(from + 14) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
out = ((out + (inside + end)) | 0);
record = ((record + 4) | 0);
}
}
function days3(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 3) | 0);
const weightsAt = integers[(record + 1) | 0]!;
const inside = integers[(record + 2) | 0]!;
const end = integers[(record + 3) | 0]!;
{
let o = ((out + 7 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[from]!;
const p1 = memory[(from + 3) | 0]!;
const p2 = memory[(from + 6) | 0]!;
const p3 = memory[(from + 9) | 0]!;
const p4 = memory[(from + 12) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
{
let o = ((out + 8 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[(from + 1) | 0]!;
const p1 = memory[(from + 4) | 0]!;
const p2 = memory[(from + 7) | 0]!;
const p3 = memory[(from + 10) | 0]!;
const p4 = memory[(from + 13) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
{
let o = ((out + 9 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[(from + 2) | 0]!;
const p1 = memory[(from + 5) | 0]!;
const p2 = memory[(from + 8) | 0]!;
const p3 = memory[(from + 11) | 0]!;
const p4 = memory[(from + 14) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
out = ((out + (inside + end)) | 0);
record = ((record + 4) | 0);
}
}
function shown0(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 2) | 0);
const weightsAt = integers[(record + 1) | 0]!;
const inside = integers[(record + 2) | 0]!;
const end = integers[(record + 3) | 0]!;
{
let o = ((out + 1 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[from]!;
const p1 = memory[(from + 2) | 0]!;
const p2 = memory[(from + 4) | 0]!;
const p3 = memory[(from + 6) | 0]!;
const p4 = memory[(from + 8) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
out = ((out + (inside + end)) | 0);
record = ((record + 4) | 0);
}
}
function shown1(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 2) | 0);
const weightsAt = integers[(record + 1) | 0]!;
const inside = integers[(record + 2) | 0]!;
const end = integers[(record + 3) | 0]!;
{
let o = ((out + 2 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[from]!;
const p1 = memory[(from + 2) | 0]!;
const p2 = memory[(from + 4) | 0]!;
const p3 = memory[(from + 6) | 0]!;
const p4 = memory[(from + 8) | 0]!;
const p5 = memory[(from + 10) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = ((((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!)) + (p5 * weights[(at + 5) | 0]!));
o = ((o + 1) | 0);
at = ((at + 6) | 0);
}
if (end > 0) { memory[o] = p5; }
}
out = ((out + (inside + end)) | 0);
record = ((record + 4) | 0);
}
}
function shown2(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {

}
function shown3(memory: Float64Array, integers: Int32Array, weights: Float64Array, weightBase: number, nodes: number, record: number, out: number, stride: number, count: number): void {
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 3) | 0);
const weightsAt = integers[(record + 1) | 0]!;
const inside = integers[(record + 2) | 0]!;
const end = integers[(record + 3) | 0]!;
{
let o = ((out + 8 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[(from + 1) | 0]!;
const p1 = memory[(from + 4) | 0]!;
const p2 = memory[(from + 7) | 0]!;
const p3 = memory[(from + 10) | 0]!;
const p4 = memory[(from + 13) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
{
let o = ((out + 9 * stride) | 0);
let at = ((weightBase + weightsAt) | 0);
const p0 = memory[(from + 2) | 0]!;
const p1 = memory[(from + 5) | 0]!;
const p2 = memory[(from + 8) | 0]!;
const p3 = memory[(from + 11) | 0]!;
const p4 = memory[(from + 14) | 0]!;
for (let day: number = 0; day < inside; day += 1) {
memory[o] = (((((p0 * weights[at]!) + (p1 * weights[(at + 1) | 0]!)) + (p2 * weights[(at + 2) | 0]!)) + (p3 * weights[(at + 3) | 0]!)) + (p4 * weights[(at + 4) | 0]!));
o = ((o + 1) | 0);
at = ((at + 5) | 0);
}
if (end > 0) { memory[o] = p4; }
}
out = ((out + (inside + end)) | 0);
record = ((record + 4) | 0);
}
}
function fades(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, out: number, stride: number, count: number, offset: number): void {
{
const rest = memory[(scratch + 55) | 0]!;
const fade = Math.exp((-memory[scratch]!));
let gap = ((memory[(scratch + 56) | 0]! - rest) * Math.exp(((-memory[scratch]!) * offset)));
let o = ((out + 0 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
memory[o] = (rest + gap);
o = ((o + 1) | 0);
gap = (gap * fade);
}
}
}
function prepare(memory: Float64Array, person: number, scratch: number): void {
memory[scratch] = memory[person]!;
memory[(scratch + 1) | 0] = memory[(person + 2) | 0]!;
memory[(scratch + 2) | 0] = memory[(person + 3) | 0]!;
memory[(scratch + 3) | 0] = memory[(person + 4) | 0]!;
memory[(scratch + 4) | 0] = memory[(person + 5) | 0]!;
memory[(scratch + 5) | 0] = memory[(person + 6) | 0]!;
memory[(scratch + 6) | 0] = memory[(person + 7) | 0]!;
memory[(scratch + 7) | 0] = memory[(person + 8) | 0]!;
memory[(scratch + 8) | 0] = memory[(person + 9) | 0]!;
memory[(scratch + 9) | 0] = memory[(person + 10) | 0]!;
memory[(scratch + 10) | 0] = memory[(person + 11) | 0]!;
memory[(scratch + 11) | 0] = memory[(person + 12) | 0]!;
memory[(scratch + 12) | 0] = memory[(person + 14) | 0]!;
memory[(scratch + 13) | 0] = memory[(person + 15) | 0]!;
memory[(scratch + 14) | 0] = memory[(person + 16) | 0]!;
memory[(scratch + 15) | 0] = memory[(person + 17) | 0]!;
memory[(scratch + 16) | 0] = memory[(person + 18) | 0]!;
memory[(scratch + 17) | 0] = memory[(person + 19) | 0]!;
memory[(scratch + 18) | 0] = memory[(person + 21) | 0]!;
memory[(scratch + 19) | 0] = memory[(person + 22) | 0]!;
memory[(scratch + 20) | 0] = memory[(person + 23) | 0]!;
memory[(scratch + 21) | 0] = memory[(person + 24) | 0]!;
memory[(scratch + 22) | 0] = memory[(person + 25) | 0]!;
memory[(scratch + 23) | 0] = memory[(person + 26) | 0]!;
memory[(scratch + 24) | 0] = memory[(person + 28) | 0]!;
memory[(scratch + 25) | 0] = memory[(person + 29) | 0]!;
memory[(scratch + 26) | 0] = memory[(person + 30) | 0]!;
memory[(scratch + 27) | 0] = memory[(person + 31) | 0]!;
memory[(scratch + 28) | 0] = memory[(person + 32) | 0]!;
memory[(scratch + 29) | 0] = memory[(person + 33) | 0]!;
memory[(scratch + 30) | 0] = memory[(person + 35) | 0]!;
memory[(scratch + 31) | 0] = memory[(person + 36) | 0]!;
memory[(scratch + 32) | 0] = memory[(person + 37) | 0]!;
memory[(scratch + 33) | 0] = memory[(person + 39) | 0]!;
memory[(scratch + 34) | 0] = memory[(person + 40) | 0]!;
memory[(scratch + 35) | 0] = memory[(person + 41) | 0]!;
memory[(scratch + 36) | 0] = memory[(person + 43) | 0]!;
memory[(scratch + 37) | 0] = memory[(person + 44) | 0]!;
memory[(scratch + 38) | 0] = memory[(person + 45) | 0]!;
memory[(scratch + 39) | 0] = memory[(person + 46) | 0]!;
memory[(scratch + 40) | 0] = memory[(person + 47) | 0]!;
const v111_0 = (memory[(person + 13) | 0]! * memory[(person + 13) | 0]!);
memory[(scratch + 41) | 0] = v111_0;
const v124_0 = (memory[(person + 20) | 0]! * memory[(person + 20) | 0]!);
memory[(scratch + 42) | 0] = v124_0;
const v158_0 = (memory[(person + 42) | 0]! * memory[(person + 42) | 0]!);
memory[(scratch + 43) | 0] = v158_0;
const v164_0 = (1 / memory[(person + 27) | 0]!);
memory[(scratch + 44) | 0] = v164_0;
const v171_0 = (1 / memory[(person + 38) | 0]!);
memory[(scratch + 45) | 0] = v171_0;
const v175_0 = (1 / memory[(person + 34) | 0]!);
memory[(scratch + 46) | 0] = v175_0;
const v186_0 = (memory[person]! * memory[(person + 1) | 0]!);
memory[(scratch + 47) | 0] = v186_0;
const v191_0 = (memory[(person + 3) | 0]! * memory[(person + 4) | 0]!);
memory[(scratch + 48) | 0] = v191_0;
const v194_0 = (memory[(person + 5) | 0]! * 0.02);
const v195_0 = (memory[(person + 5) | 0]! + 0.02);
const v196_0 = (v194_0 / v195_0);
const v197_0 = (memory[(person + 5) | 0]! - v196_0);
const v198_0 = (v197_0 / v195_0);
const v199_0 = (-v198_0);
const v200_0 = (memory[(person + 3) | 0]! * v199_0);
const v201_0 = (-v200_0);
memory[(scratch + 49) | 0] = v201_0;
const v249_0 = (v124_0 + 0.000576);
const v250_0 = (0.000576 / v249_0);
const v251_0 = (memory[(person + 19) | 0]! + v250_0);
const v252_0 = (memory[(person + 18) | 0]! * v251_0);
const v253_0 = (-v252_0);
const v254_0 = (v253_0 - memory[(person + 21) | 0]!);
const v255_0 = (-v254_0);
memory[(scratch + 50) | 0] = v255_0;
const v269_0 = (-v164_0);
memory[(scratch + 51) | 0] = v269_0;
const v281_0 = (memory[(person + 28) | 0]! + 0.01);
const v282_0 = (memory[(person + 28) | 0]! / v281_0);
const v283_0 = (memory[(person + 26) | 0]! * 0.07);
const v290_0 = (v269_0 * v283_0);
const v291_0 = (v282_0 * v290_0);
const v275_0 = (memory[(person + 23) | 0]! * 0.02);
const v276_0 = (memory[(person + 24) | 0]! + 0.02);
const v277_0 = (v275_0 / v276_0);
const v278_0 = (memory[(person + 22) | 0]! + v277_0);
const v279_0 = (memory[(person + 25) | 0]! * 0.07);
const v280_0 = (v278_0 + v279_0);
const v284_0 = (memory[(person + 29) | 0]! * v280_0);
const v285_0 = (8 * v284_0);
const v286_0 = (memory[(person + 30) | 0]! + 8);
const v287_0 = (v285_0 / v286_0);
const v288_0 = (v284_0 - v287_0);
const v289_0 = (v288_0 / v286_0);
const v292_0 = (v291_0 - v289_0);
const v293_0 = (v292_0 - memory[(person + 31) | 0]!);
const v294_0 = (-v293_0);
memory[(scratch + 52) | 0] = v294_0;
const v323_0 = (-v175_0);
memory[(scratch + 53) | 0] = v323_0;
const v368_0 = (-v171_0);
memory[(scratch + 54) | 0] = v368_0;
const v391_0 = (v186_0 / memory[person]!);
memory[(scratch + 55) | 0] = v391_0;
memory[(scratch + 56) | 0] = 0.01;
memory[(scratch + 57) | 0] = 0.02;
memory[(scratch + 58) | 0] = 0.04;
memory[(scratch + 59) | 0] = 0.002;
memory[(scratch + 60) | 0] = 0.01;
memory[(scratch + 61) | 0] = 0.024;
memory[(scratch + 62) | 0] = 0.07;
memory[(scratch + 63) | 0] = 8;
memory[(scratch + 64) | 0] = 60;
memory[(scratch + 65) | 0] = 80;
memory[(scratch + 66) | 0] = 0.01;
}
function session(memory: Float64Array, integers: Int32Array, weights: Float64Array, scratch: number, inputs: number): void {
const after0 = (memory[(scratch + 56) | 0]! + memory[(scratch + 38) | 0]!);
const after1 = (memory[(scratch + 57) | 0]! + memory[(scratch + 37) | 0]!);
const after4 = (memory[(scratch + 60) | 0]! + memory[(scratch + 39) | 0]!);
const after10 = (memory[(scratch + 66) | 0]! + memory[(scratch + 40) | 0]!);
memory[(scratch + 56) | 0] = after0;
memory[(scratch + 57) | 0] = after1;
memory[(scratch + 60) | 0] = after4;
memory[(scratch + 66) | 0] = after10;
}
export function solve(memory: Float64Array, integers: Int32Array, weights: Float64Array, person: number, scratch: number, out: number, integerBase: number, weightBase: number, all: number): number {
let good = 1;
const stride = integers[(integerBase + 1) | 0]!;
const limits = ((weightBase + integers[(integerBase + 3) | 0]!) | 0);
prepare(memory, person, scratch);
const nodes0 = ((scratch + 67) | 0);
const tables0 = ((scratch + integers[(integerBase + 4) | 0]!) | 0);
const lengths0 = ((weightBase + integers[(integerBase + 6) | 0]!) | 0);
for (let h: number = 0; h < integers[(integerBase + 5) | 0]!; h += 1) {
const length = weights[(((lengths0 + h) | 0))]!;
const table = ((tables0 + h * 52) | 0);
memory[table] = Math.exp(((memory[scratch]! * length) * (-0.1726731646460114)));
memory[(table + 1) | 0] = Math.exp(((memory[scratch]! * length) * (-0.5)));
memory[(table + 2) | 0] = Math.exp(((memory[scratch]! * length) * (-0.8273268353539887)));
memory[(table + 3) | 0] = Math.exp(((memory[scratch]! * length) * (-1)));
weights4(memory, memory[(scratch + 49) | 0]!, length, ((table + 4) | 0));
weights4(memory, memory[(scratch + 36) | 0]!, length, ((table + 28) | 0));
}
const nodes1 = ((scratch + integers[(integerBase + 4) | 0]! + integers[(integerBase + 5) | 0]! * 52) | 0);
const tables1 = ((scratch + integers[(integerBase + 7) | 0]!) | 0);
const lengths1 = ((weightBase + integers[(integerBase + 9) | 0]!) | 0);
for (let h: number = 0; h < integers[(integerBase + 8) | 0]!; h += 1) {
const length = weights[(((lengths1 + h) | 0))]!;
const table = ((tables1 + h * 70) | 0);
weights5(memory, memory[(scratch + 7) | 0]!, length, ((table + 0) | 0));
weights5(memory, memory[(scratch + 10) | 0]!, length, ((table + 35) | 0));
}
const nodes2 = ((scratch + integers[(integerBase + 7) | 0]! + integers[(integerBase + 8) | 0]! * 70) | 0);
const tables2 = ((scratch + integers[(integerBase + 10) | 0]!) | 0);
const lengths2 = ((weightBase + integers[(integerBase + 12) | 0]!) | 0);
for (let h: number = 0; h < integers[(integerBase + 11) | 0]!; h += 1) {
const length = weights[(((lengths2 + h) | 0))]!;
const table = ((tables2 + h * 72) | 0);
weights4(memory, memory[(scratch + 14) | 0]!, length, ((table + 0) | 0));
weights4(memory, memory[(scratch + 15) | 0]!, length, ((table + 24) | 0));
weights4(memory, memory[(scratch + 50) | 0]!, length, ((table + 48) | 0));
}
const nodes3 = ((scratch + integers[(integerBase + 10) | 0]! + integers[(integerBase + 11) | 0]! * 72) | 0);
const tables3 = ((scratch + integers[(integerBase + 13) | 0]!) | 0);
const lengths3 = ((weightBase + integers[(integerBase + 15) | 0]!) | 0);
for (let h: number = 0; h < integers[(integerBase + 14) | 0]!; h += 1) {
const length = weights[(((lengths3 + h) | 0))]!;
const table = ((tables3 + h * 24) | 0);
weights4(memory, memory[(scratch + 52) | 0]!, length, ((table + 0) | 0));
}
const segmentCount = integers[integerBase]!;
for (let k: number = 0; k < segmentCount; k += 1) {
const entry = ((integerBase + integers[(integerBase + 2) | 0]! + k) | 0);
const segment = ((integerBase + integers[entry]!) | 0);
if (integers[segment]! === 1) session(memory, integers, weights, scratch, ((weightBase + integers[(segment + 1) | 0]!) | 0));
const offset = weights[(((weightBase + integers[(segment + 2) | 0]!) | 0))]!;
const first = ((out + (integers[(segment + 3) | 0]! - 1)) | 0);
fades(memory, integers, weights, scratch, first, stride, integers[(segment + 4) | 0]!, offset);
good = good * grid0(memory, integers, weights, scratch, weightBase, limits, tables0, nodes0, ((integerBase + integers[(segment + 6) | 0]!) | 0), integers[(segment + 5) | 0]!);
good = good * grid1(memory, integers, weights, scratch, weightBase, limits, tables1, nodes0, nodes1, ((integerBase + integers[(segment + 10) | 0]!) | 0), integers[(segment + 9) | 0]!);
good = good * grid2(memory, integers, weights, scratch, weightBase, limits, tables2, nodes0, nodes2, ((integerBase + integers[(segment + 14) | 0]!) | 0), integers[(segment + 13) | 0]!);
good = good * grid3(memory, integers, weights, scratch, weightBase, limits, tables3, nodes0, nodes2, nodes3, ((integerBase + integers[(segment + 18) | 0]!) | 0), integers[(segment + 17) | 0]!);
if (all > 0) {
days0(memory, integers, weights, weightBase, nodes0, ((integerBase + integers[(segment + 7) | 0]!) | 0), first, stride, integers[(segment + 8) | 0]!);
days1(memory, integers, weights, weightBase, nodes1, ((integerBase + integers[(segment + 11) | 0]!) | 0), first, stride, integers[(segment + 12) | 0]!);
days2(memory, integers, weights, weightBase, nodes2, ((integerBase + integers[(segment + 15) | 0]!) | 0), first, stride, integers[(segment + 16) | 0]!);
days3(memory, integers, weights, weightBase, nodes3, ((integerBase + integers[(segment + 19) | 0]!) | 0), first, stride, integers[(segment + 20) | 0]!);
} else {
shown0(memory, integers, weights, weightBase, nodes0, ((integerBase + integers[(segment + 7) | 0]!) | 0), first, stride, integers[(segment + 8) | 0]!);
shown1(memory, integers, weights, weightBase, nodes1, ((integerBase + integers[(segment + 11) | 0]!) | 0), first, stride, integers[(segment + 12) | 0]!);
shown2(memory, integers, weights, weightBase, nodes2, ((integerBase + integers[(segment + 15) | 0]!) | 0), first, stride, integers[(segment + 16) | 0]!);
shown3(memory, integers, weights, weightBase, nodes3, ((integerBase + integers[(segment + 19) | 0]!) | 0), first, stride, integers[(segment + 20) | 0]!);
}
}
return good;
}
export function show(memory: Float64Array, scratch: number, out: number, shown: number, days: number): void {
for (let i: number = 0; i < days; i += 1) {
const s_I = memory[(((out + 1 * days + i) | 0))]!;
memory[(((shown + 0 * days + i) | 0))] = s_I;
const s_E = memory[(((out + 2 * days + i) | 0))]!;
memory[(((shown + 1 * days + i) | 0))] = s_E;
const s_C1 = memory[(((out + 8 * days + i) | 0))]!;
memory[(((shown + 2 * days + i) | 0))] = s_C1;
const s_X = memory[(((out + 9 * days + i) | 0))]!;
memory[(((shown + 3 * days + i) | 0))] = s_X;
}
}

