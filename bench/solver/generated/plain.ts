// Written by engine/files/write-kernels.ts from the model definition; do not edit.
// @ts-nocheck: written for the compiler's optimiser, not for readers; leftovers do no harm.
import type { KernelShape } from '../../../engine/src/dermis/solver/kernel-shape.ts';

export const shape: KernelShape = {"stateNames":["W","I","E","O","T","G","F","C3","C1","X","D"],"parameterNames":["kW","W0","aWI","kI","Ib","KI","aD","KD","kE","Emax","KE","kO","Omax","KO","Ob","kP","kT","kG","kFa","F0","KF","kFd","m0","mI","KMI","mF","p3","C3m","KDp","v3","Km3","kc","p1","KP1","Cm","v1","Km1","kx","Xm","vX","KmX","kDI","KDI","kDr","bI","bW","bT","bD"],"curveNames":["shownI","shownE","shownC1","shownX"],"inputs":[],"fixedSlots":67,"grids":[{"stages":4,"stored":5,"weightSlots":124,"reads":[]},{"stages":5,"stored":2,"weightSlots":70,"reads":[0]},{"stages":4,"stored":3,"weightSlots":24,"reads":[0]}],"usesTime":false,"layout":{"grids":[{"states":["W","I","D","T","G","F"],"stages":4,"steps":[1,0.5,1,0.5,1,1,1,1,2,2,2,2,4,4,5,4,4,4,8,8,8,16,16,16,32],"sweeps":[2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3],"rounds":[2,2,2,1,1,1,1,1,2,2,1,1,2,1,1,2]},{"states":["E","O"],"stages":5,"steps":[0.5,0.5,0.5,1,1,1,1,1.5,1.5,2.5,4,4,9,9,36,108],"sweeps":[1],"rounds":[1]},{"states":["C3","C1","X"],"stages":4,"steps":[2.75,4.25,6.5,6.5,8,8,16,16,16,32],"sweeps":[2,3],"rounds":[1],"fewerSweeps":{"C1":1,"X":1},"sweepTolerance":0.01}],"tolerances":{"I":0.0024,"E":0.0029,"O":1,"T":0.00175,"G":0.00086,"F":0.00086,"C3":0.0006,"C1":0.000026},"sweepTolerance":0.0016}};


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
function grid0(memory: Float64Array, integers: Int32Array, weights: Float64Array, tables: number, nodes: number, step: number, count: number): number {
const own55 = memory[55]!;
const own49 = memory[49]!;
const own5 = memory[5]!;
const own6 = memory[6]!;
const own1 = memory[1]!;
const own2 = memory[2]!;
const own3 = memory[3]!;
const own4 = memory[4]!;
const own35 = memory[35]!;
const own43 = memory[43]!;
const own13 = memory[13]!;
const own14 = memory[14]!;
const own16 = memory[16]!;
const own17 = memory[17]!;
const own42 = memory[42]!;
const own18 = memory[18]!;
const own50 = memory[50]!;
let good = 1;
let y_W_0 = memory[56]!;
let y_I_0 = memory[57]!;
let y_D_0 = memory[66]!;
let y_T_0 = memory[60]!;
let y_G_0 = memory[61]!;
let y_F_0 = memory[62]!;
memory[nodes] = y_I_0;
memory[(nodes + 1) | 0] = y_D_0;
memory[(nodes + 2) | 0] = y_T_0;
memory[(nodes + 3) | 0] = y_G_0;
memory[(nodes + 4) | 0] = y_F_0;
let gap_W = (y_W_0 - own55);
const v237_0 = (y_I_0 * own49);
const v100_0 = (y_D_0 * own5);
const v101_0 = (y_D_0 + own6);
const v102_0 = (v100_0 / v101_0);
const v98_0 = (y_W_0 * own1);
const v93_0 = (y_I_0 * own4);
const v94_0 = (y_I_0 + own4);
const v240_0 = (1 / v94_0);
const v241_0 = (v93_0 * v240_0);
const v242_0 = (own3 - v241_0);
const v243_0 = (own2 * v242_0);
const v244_0 = (v98_0 + v243_0);
const v245_0 = (v102_0 + v244_0);
const v246_0 = (v237_0 + v245_0);
let n_I_0 = v246_0;
const v156_0 = (y_I_0 * own35);
const v157_0 = (y_I_0 * v156_0);
const v112_0 = (y_I_0 * y_I_0);
const v159_0 = (v112_0 + own43);
const v160_0 = (v157_0 / v159_0);
let n_D_0 = v160_0;
const v118_0 = (y_I_0 * own13);
let n_T_0 = v118_0;
const v119_0 = (y_T_0 * own14);
let n_G_0 = v119_0;
const v123_0 = (y_G_0 * y_G_0);
const v125_0 = (v123_0 + own42);
const v126_0 = (v123_0 / v125_0);
const v127_0 = (own17 + v126_0);
const v128_0 = (own16 * v127_0);
const v129_0 = (1 - y_F_0);
const v130_0 = (v128_0 * v129_0);
const v131_0 = (y_F_0 * own18);
const v132_0 = (v130_0 - v131_0);
const v273_0 = (y_F_0 * own50);
const v274_0 = (v132_0 + v273_0);
let n_F_0 = v274_0;
for (let i: number = 0; i < count; i += 1) {
const table = ((tables + integers[step]! * 124) | 0);
const even = (integers[(step + 1) | 0]!);
const guess = integers[(step + 2) | 0]!;
const sweeps = integers[(step + 3) | 0]!;
const rounds = integers[(step + 4) | 0]!;
const y_W_1 = (own55 + (gap_W * memory[table]!));
const y_W_2 = (own55 + (gap_W * memory[(table + 1) | 0]!));
const y_W_3 = (own55 + (gap_W * memory[(table + 2) | 0]!));
const y_W_4 = (own55 + (gap_W * memory[(table + 3) | 0]!));
let y_I_1 = y_I_0;
let y_I_2 = y_I_0;
let y_I_3 = y_I_0;
let y_I_4 = y_I_0;
let y_D_1 = y_D_0;
let y_D_2 = y_D_0;
let y_D_3 = y_D_0;
let y_D_4 = y_D_0;
if (guess >= 0) {
const past = nodes - 20;
const ahead = (guess);
const past_I_0 = memory[past]!;
const past_I_1 = memory[(past + 5) | 0]!;
const past_I_2 = memory[(past + 10) | 0]!;
const past_I_3 = memory[(past + 15) | 0]!;
const past_I_4 = memory[(past + 20) | 0]!;
const past_D_0 = memory[(past + 1) | 0]!;
const past_D_1 = memory[(past + 6) | 0]!;
const past_D_2 = memory[(past + 11) | 0]!;
const past_D_3 = memory[(past + 16) | 0]!;
const past_D_4 = memory[(past + 21) | 0]!;
{
const w0 = weights[ahead]!;
const w1 = weights[(ahead + 1) | 0]!;
const w2 = weights[(ahead + 2) | 0]!;
const w3 = weights[(ahead + 3) | 0]!;
const w4 = weights[(ahead + 4) | 0]!;
y_I_1 = (((((w0 * past_I_0) + (w1 * past_I_1)) + (w2 * past_I_2)) + (w3 * past_I_3)) + (w4 * past_I_4));
y_D_1 = (((((w0 * past_D_0) + (w1 * past_D_1)) + (w2 * past_D_2)) + (w3 * past_D_3)) + (w4 * past_D_4));
}
{
const w0 = weights[(ahead + 5) | 0]!;
const w1 = weights[(ahead + 6) | 0]!;
const w2 = weights[(ahead + 7) | 0]!;
const w3 = weights[(ahead + 8) | 0]!;
const w4 = weights[(ahead + 9) | 0]!;
y_I_2 = (((((w0 * past_I_0) + (w1 * past_I_1)) + (w2 * past_I_2)) + (w3 * past_I_3)) + (w4 * past_I_4));
y_D_2 = (((((w0 * past_D_0) + (w1 * past_D_1)) + (w2 * past_D_2)) + (w3 * past_D_3)) + (w4 * past_D_4));
}
{
const w0 = weights[(ahead + 10) | 0]!;
const w1 = weights[(ahead + 11) | 0]!;
const w2 = weights[(ahead + 12) | 0]!;
const w3 = weights[(ahead + 13) | 0]!;
const w4 = weights[(ahead + 14) | 0]!;
y_I_3 = (((((w0 * past_I_0) + (w1 * past_I_1)) + (w2 * past_I_2)) + (w3 * past_I_3)) + (w4 * past_I_4));
y_D_3 = (((((w0 * past_D_0) + (w1 * past_D_1)) + (w2 * past_D_2)) + (w3 * past_D_3)) + (w4 * past_D_4));
}
{
const w0 = weights[(ahead + 15) | 0]!;
const w1 = weights[(ahead + 16) | 0]!;
const w2 = weights[(ahead + 17) | 0]!;
const w3 = weights[(ahead + 18) | 0]!;
const w4 = weights[(ahead + 19) | 0]!;
y_I_4 = (((((w0 * past_I_0) + (w1 * past_I_1)) + (w2 * past_I_2)) + (w3 * past_I_3)) + (w4 * past_I_4));
y_D_4 = (((((w0 * past_D_0) + (w1 * past_D_1)) + (w2 * past_D_2)) + (w3 * past_D_3)) + (w4 * past_D_4));
}
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
const v98_1 = (y_W_1 * own1);
const v98_2 = (y_W_2 * own1);
const v98_3 = (y_W_3 * own1);
const v98_4 = (y_W_4 * own1);
for (let round: number = 0; round < rounds; round += 1) {
{
const v94_1 = (y_I_1 + own4);
const v240_1 = (1 / v94_1);
const v93_1 = (y_I_1 * own4);
const v241_1 = (v93_1 * v240_1);
const v247_1 = (own4 - v241_1);
const v248_1 = (v240_1 * v247_1);
const v249_1 = (-v248_1);
const v250_1 = (own2 * v249_1);
const v251_1 = (own49 + v250_1);
const v237_1 = (y_I_1 * own49);
const v100_1 = (y_D_1 * own5);
const v101_1 = (y_D_1 + own6);
const v102_1 = (v100_1 / v101_1);
const v242_1 = (own3 - v241_1);
const v243_1 = (own2 * v242_1);
const v244_1 = (v98_1 + v243_1);
const v245_1 = (v102_1 + v244_1);
const v246_1 = (v237_1 + v245_1);
const o_I_1 = (v246_1 - (v251_1 * y_I_1));
const v94_2 = (y_I_2 + own4);
const v240_2 = (1 / v94_2);
const v93_2 = (y_I_2 * own4);
const v241_2 = (v93_2 * v240_2);
const v247_2 = (own4 - v241_2);
const v248_2 = (v240_2 * v247_2);
const v249_2 = (-v248_2);
const v250_2 = (own2 * v249_2);
const v251_2 = (own49 + v250_2);
const v237_2 = (y_I_2 * own49);
const v100_2 = (y_D_2 * own5);
const v101_2 = (y_D_2 + own6);
const v102_2 = (v100_2 / v101_2);
const v242_2 = (own3 - v241_2);
const v243_2 = (own2 * v242_2);
const v244_2 = (v98_2 + v243_2);
const v245_2 = (v102_2 + v244_2);
const v246_2 = (v237_2 + v245_2);
const o_I_2 = (v246_2 - (v251_2 * y_I_2));
const v94_3 = (y_I_3 + own4);
const v240_3 = (1 / v94_3);
const v93_3 = (y_I_3 * own4);
const v241_3 = (v93_3 * v240_3);
const v247_3 = (own4 - v241_3);
const v248_3 = (v240_3 * v247_3);
const v249_3 = (-v248_3);
const v250_3 = (own2 * v249_3);
const v251_3 = (own49 + v250_3);
const v237_3 = (y_I_3 * own49);
const v100_3 = (y_D_3 * own5);
const v101_3 = (y_D_3 + own6);
const v102_3 = (v100_3 / v101_3);
const v242_3 = (own3 - v241_3);
const v243_3 = (own2 * v242_3);
const v244_3 = (v98_3 + v243_3);
const v245_3 = (v102_3 + v244_3);
const v246_3 = (v237_3 + v245_3);
const o_I_3 = (v246_3 - (v251_3 * y_I_3));
const v94_4 = (y_I_4 + own4);
const v240_4 = (1 / v94_4);
const v93_4 = (y_I_4 * own4);
const v241_4 = (v93_4 * v240_4);
const v247_4 = (own4 - v241_4);
const v248_4 = (v240_4 * v247_4);
const v249_4 = (-v248_4);
const v250_4 = (own2 * v249_4);
const v251_4 = (own49 + v250_4);
const v237_4 = (y_I_4 * own49);
const v100_4 = (y_D_4 * own5);
const v101_4 = (y_D_4 + own6);
const v102_4 = (v100_4 / v101_4);
const v242_4 = (own3 - v241_4);
const v243_4 = (own2 * v242_4);
const v244_4 = (v98_4 + v243_4);
const v245_4 = (v102_4 + v244_4);
const v246_4 = (v237_4 + v245_4);
const o_I_4 = (v246_4 - (v251_4 * y_I_4));
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_I_1 = (o_I_1 + (v251_1 * y_I_1));
const n_I_2 = (o_I_2 + (v251_2 * y_I_2));
const n_I_3 = (o_I_3 + (v251_3 * y_I_3));
const n_I_4 = (o_I_4 + (v251_4 * y_I_4));
const held = y_I_4;
y_I_1 = ((((b_I_1 + (memory[(table + 9) | 0]! * n_I_1)) + (memory[(table + 10) | 0]! * n_I_2)) + (memory[(table + 11) | 0]! * n_I_3)) + (memory[(table + 12) | 0]! * n_I_4));
y_I_2 = ((((b_I_2 + (memory[(table + 14) | 0]! * n_I_1)) + (memory[(table + 15) | 0]! * n_I_2)) + (memory[(table + 16) | 0]! * n_I_3)) + (memory[(table + 17) | 0]! * n_I_4));
y_I_3 = ((((b_I_3 + (memory[(table + 19) | 0]! * n_I_1)) + (memory[(table + 20) | 0]! * n_I_2)) + (memory[(table + 21) | 0]! * n_I_3)) + (memory[(table + 22) | 0]! * n_I_4));
y_I_4 = ((((b_I_4 + (memory[(table + 24) | 0]! * n_I_1)) + (memory[(table + 25) | 0]! * n_I_2)) + (memory[(table + 26) | 0]! * n_I_3)) + (memory[(table + 27) | 0]! * n_I_4));
d_I = (y_I_4 - held);
}
}
{
const v156_1 = (y_I_1 * own35);
const v157_1 = (y_I_1 * v156_1);
const v112_1 = (y_I_1 * y_I_1);
const v159_1 = (v112_1 + own43);
const v160_1 = (v157_1 / v159_1);
const v156_2 = (y_I_2 * own35);
const v157_2 = (y_I_2 * v156_2);
const v112_2 = (y_I_2 * y_I_2);
const v159_2 = (v112_2 + own43);
const v160_2 = (v157_2 / v159_2);
const v156_3 = (y_I_3 * own35);
const v157_3 = (y_I_3 * v156_3);
const v112_3 = (y_I_3 * y_I_3);
const v159_3 = (v112_3 + own43);
const v160_3 = (v157_3 / v159_3);
const v156_4 = (y_I_4 * own35);
const v157_4 = (y_I_4 * v156_4);
const v112_4 = (y_I_4 * y_I_4);
const v159_4 = (v112_4 + own43);
const v160_4 = (v157_4 / v159_4);
y_D_1 = ((((b_D_1 + (memory[(table + 33) | 0]! * v160_1)) + (memory[(table + 34) | 0]! * v160_2)) + (memory[(table + 35) | 0]! * v160_3)) + (memory[(table + 36) | 0]! * v160_4));
y_D_2 = ((((b_D_2 + (memory[(table + 38) | 0]! * v160_1)) + (memory[(table + 39) | 0]! * v160_2)) + (memory[(table + 40) | 0]! * v160_3)) + (memory[(table + 41) | 0]! * v160_4));
y_D_3 = ((((b_D_3 + (memory[(table + 43) | 0]! * v160_1)) + (memory[(table + 44) | 0]! * v160_2)) + (memory[(table + 45) | 0]! * v160_3)) + (memory[(table + 46) | 0]! * v160_4));
y_D_4 = ((((b_D_4 + (memory[(table + 48) | 0]! * v160_1)) + (memory[(table + 49) | 0]! * v160_2)) + (memory[(table + 50) | 0]! * v160_3)) + (memory[(table + 51) | 0]! * v160_4));
}
}
const size_I = (Math.abs(y_I_4) + 0.001);
if (!(Math.abs((((((0.20000000000000004 * y_I_0) + ((-0.4666666666666665) * y_I_1)) + (0.5333333333333332 * y_I_2)) + ((-0.4666666666666666) * y_I_3)) + (0.20000000000000007 * y_I_4))) <= (size_I * weights[1]!))) good = 0;
if (!(Math.abs(d_I) <= (size_I * weights[12]!))) good = 0;
if (!(Math.abs(y_D_4) <= 1e+30)) good = 0;
const b_T_1 = ((y_T_0 * memory[(table + 52) | 0]!) + (memory[(table + 56) | 0]! * n_T_0));
const b_T_2 = ((y_T_0 * memory[(table + 53) | 0]!) + (memory[(table + 61) | 0]! * n_T_0));
const b_T_3 = ((y_T_0 * memory[(table + 54) | 0]!) + (memory[(table + 66) | 0]! * n_T_0));
const b_T_4 = ((y_T_0 * memory[(table + 55) | 0]!) + (memory[(table + 71) | 0]! * n_T_0));
const v118_1 = (y_I_1 * own13);
const v118_2 = (y_I_2 * own13);
const v118_3 = (y_I_3 * own13);
const v118_4 = (y_I_4 * own13);
const y_T_1 = ((((b_T_1 + (memory[(table + 57) | 0]! * v118_1)) + (memory[(table + 58) | 0]! * v118_2)) + (memory[(table + 59) | 0]! * v118_3)) + (memory[(table + 60) | 0]! * v118_4));
const y_T_2 = ((((b_T_2 + (memory[(table + 62) | 0]! * v118_1)) + (memory[(table + 63) | 0]! * v118_2)) + (memory[(table + 64) | 0]! * v118_3)) + (memory[(table + 65) | 0]! * v118_4));
const y_T_3 = ((((b_T_3 + (memory[(table + 67) | 0]! * v118_1)) + (memory[(table + 68) | 0]! * v118_2)) + (memory[(table + 69) | 0]! * v118_3)) + (memory[(table + 70) | 0]! * v118_4));
const y_T_4 = ((((b_T_4 + (memory[(table + 72) | 0]! * v118_1)) + (memory[(table + 73) | 0]! * v118_2)) + (memory[(table + 74) | 0]! * v118_3)) + (memory[(table + 75) | 0]! * v118_4));
const size_T = (Math.abs(y_T_4) + 0.0008);
if (!(Math.abs((((((0.20000000000000004 * y_T_0) + ((-0.4666666666666665) * y_T_1)) + (0.5333333333333332 * y_T_2)) + ((-0.4666666666666666) * y_T_3)) + (0.20000000000000007 * y_T_4))) <= (size_T * weights[4]!))) good = 0;
const b_G_1 = ((y_G_0 * memory[(table + 76) | 0]!) + (memory[(table + 80) | 0]! * n_G_0));
const b_G_2 = ((y_G_0 * memory[(table + 77) | 0]!) + (memory[(table + 85) | 0]! * n_G_0));
const b_G_3 = ((y_G_0 * memory[(table + 78) | 0]!) + (memory[(table + 90) | 0]! * n_G_0));
const b_G_4 = ((y_G_0 * memory[(table + 79) | 0]!) + (memory[(table + 95) | 0]! * n_G_0));
const v119_1 = (y_T_1 * own14);
const v119_2 = (y_T_2 * own14);
const v119_3 = (y_T_3 * own14);
const v119_4 = (y_T_4 * own14);
const y_G_1 = ((((b_G_1 + (memory[(table + 81) | 0]! * v119_1)) + (memory[(table + 82) | 0]! * v119_2)) + (memory[(table + 83) | 0]! * v119_3)) + (memory[(table + 84) | 0]! * v119_4));
const y_G_2 = ((((b_G_2 + (memory[(table + 86) | 0]! * v119_1)) + (memory[(table + 87) | 0]! * v119_2)) + (memory[(table + 88) | 0]! * v119_3)) + (memory[(table + 89) | 0]! * v119_4));
const y_G_3 = ((((b_G_3 + (memory[(table + 91) | 0]! * v119_1)) + (memory[(table + 92) | 0]! * v119_2)) + (memory[(table + 93) | 0]! * v119_3)) + (memory[(table + 94) | 0]! * v119_4));
const y_G_4 = ((((b_G_4 + (memory[(table + 96) | 0]! * v119_1)) + (memory[(table + 97) | 0]! * v119_2)) + (memory[(table + 98) | 0]! * v119_3)) + (memory[(table + 99) | 0]! * v119_4));
const size_G = (Math.abs(y_G_4) + 0.001);
if (!(Math.abs((((((0.20000000000000004 * y_G_0) + ((-0.4666666666666665) * y_G_1)) + (0.5333333333333332 * y_G_2)) + ((-0.4666666666666666) * y_G_3)) + (0.20000000000000007 * y_G_4))) <= (size_G * weights[5]!))) good = 0;
let y_F_1 = y_F_0;
let y_F_2 = y_F_0;
let y_F_3 = y_F_0;
let y_F_4 = y_F_0;
if (guess >= 0) {
const past = nodes - 20;
const ahead = (guess);
const past_F_0 = memory[(past + 4) | 0]!;
const past_F_1 = memory[(past + 9) | 0]!;
const past_F_2 = memory[(past + 14) | 0]!;
const past_F_3 = memory[(past + 19) | 0]!;
const past_F_4 = memory[(past + 24) | 0]!;
{
const w0 = weights[ahead]!;
const w1 = weights[(ahead + 1) | 0]!;
const w2 = weights[(ahead + 2) | 0]!;
const w3 = weights[(ahead + 3) | 0]!;
const w4 = weights[(ahead + 4) | 0]!;
y_F_1 = (((((w0 * past_F_0) + (w1 * past_F_1)) + (w2 * past_F_2)) + (w3 * past_F_3)) + (w4 * past_F_4));
}
{
const w0 = weights[(ahead + 5) | 0]!;
const w1 = weights[(ahead + 6) | 0]!;
const w2 = weights[(ahead + 7) | 0]!;
const w3 = weights[(ahead + 8) | 0]!;
const w4 = weights[(ahead + 9) | 0]!;
y_F_2 = (((((w0 * past_F_0) + (w1 * past_F_1)) + (w2 * past_F_2)) + (w3 * past_F_3)) + (w4 * past_F_4));
}
{
const w0 = weights[(ahead + 10) | 0]!;
const w1 = weights[(ahead + 11) | 0]!;
const w2 = weights[(ahead + 12) | 0]!;
const w3 = weights[(ahead + 13) | 0]!;
const w4 = weights[(ahead + 14) | 0]!;
y_F_3 = (((((w0 * past_F_0) + (w1 * past_F_1)) + (w2 * past_F_2)) + (w3 * past_F_3)) + (w4 * past_F_4));
}
{
const w0 = weights[(ahead + 15) | 0]!;
const w1 = weights[(ahead + 16) | 0]!;
const w2 = weights[(ahead + 17) | 0]!;
const w3 = weights[(ahead + 18) | 0]!;
const w4 = weights[(ahead + 19) | 0]!;
y_F_4 = (((((w0 * past_F_0) + (w1 * past_F_1)) + (w2 * past_F_2)) + (w3 * past_F_3)) + (w4 * past_F_4));
}
}
let d_F = 0;
const b_F_1 = ((y_F_0 * memory[(table + 100) | 0]!) + (memory[(table + 104) | 0]! * n_F_0));
const b_F_2 = ((y_F_0 * memory[(table + 101) | 0]!) + (memory[(table + 109) | 0]! * n_F_0));
const b_F_3 = ((y_F_0 * memory[(table + 102) | 0]!) + (memory[(table + 114) | 0]! * n_F_0));
const b_F_4 = ((y_F_0 * memory[(table + 103) | 0]!) + (memory[(table + 119) | 0]! * n_F_0));
const v123_1 = (y_G_1 * y_G_1);
const v125_1 = (v123_1 + own42);
const v126_1 = (v123_1 / v125_1);
const v127_1 = (own17 + v126_1);
const v128_1 = (own16 * v127_1);
const v123_2 = (y_G_2 * y_G_2);
const v125_2 = (v123_2 + own42);
const v126_2 = (v123_2 / v125_2);
const v127_2 = (own17 + v126_2);
const v128_2 = (own16 * v127_2);
const v123_3 = (y_G_3 * y_G_3);
const v125_3 = (v123_3 + own42);
const v126_3 = (v123_3 / v125_3);
const v127_3 = (own17 + v126_3);
const v128_3 = (own16 * v127_3);
const v123_4 = (y_G_4 * y_G_4);
const v125_4 = (v123_4 + own42);
const v126_4 = (v123_4 / v125_4);
const v127_4 = (own17 + v126_4);
const v128_4 = (own16 * v127_4);
{
const v254_1 = (-v128_1);
const v255_1 = (v254_1 - own18);
const v272_1 = (v255_1 + own50);
const v254_2 = (-v128_2);
const v255_2 = (v254_2 - own18);
const v272_2 = (v255_2 + own50);
const v254_3 = (-v128_3);
const v255_3 = (v254_3 - own18);
const v272_3 = (v255_3 + own50);
const v254_4 = (-v128_4);
const v255_4 = (v254_4 - own18);
const v272_4 = (v255_4 + own50);
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_F_1 = (v128_1 + (v272_1 * y_F_1));
const n_F_2 = (v128_2 + (v272_2 * y_F_2));
const n_F_3 = (v128_3 + (v272_3 * y_F_3));
const n_F_4 = (v128_4 + (v272_4 * y_F_4));
const held = y_F_4;
y_F_1 = ((((b_F_1 + (memory[(table + 105) | 0]! * n_F_1)) + (memory[(table + 106) | 0]! * n_F_2)) + (memory[(table + 107) | 0]! * n_F_3)) + (memory[(table + 108) | 0]! * n_F_4));
y_F_2 = ((((b_F_2 + (memory[(table + 110) | 0]! * n_F_1)) + (memory[(table + 111) | 0]! * n_F_2)) + (memory[(table + 112) | 0]! * n_F_3)) + (memory[(table + 113) | 0]! * n_F_4));
y_F_3 = ((((b_F_3 + (memory[(table + 115) | 0]! * n_F_1)) + (memory[(table + 116) | 0]! * n_F_2)) + (memory[(table + 117) | 0]! * n_F_3)) + (memory[(table + 118) | 0]! * n_F_4));
y_F_4 = ((((b_F_4 + (memory[(table + 120) | 0]! * n_F_1)) + (memory[(table + 121) | 0]! * n_F_2)) + (memory[(table + 122) | 0]! * n_F_3)) + (memory[(table + 123) | 0]! * n_F_4));
d_F = (y_F_4 - held);
}
}
const size_F = (Math.abs(y_F_4) + 0.0004);
if (!(Math.abs((((((0.20000000000000004 * y_F_0) + ((-0.4666666666666665) * y_F_1)) + (0.5333333333333332 * y_F_2)) + ((-0.4666666666666666) * y_F_3)) + (0.20000000000000007 * y_F_4))) <= (size_F * weights[6]!))) good = 0;
if (!(Math.abs(d_F) <= (size_F * weights[17]!))) good = 0;
memory[(nodes + 5) | 0] = y_I_1;
memory[(nodes + 10) | 0] = y_I_2;
memory[(nodes + 15) | 0] = y_I_3;
memory[(nodes + 20) | 0] = y_I_4;
memory[(nodes + 6) | 0] = y_D_1;
memory[(nodes + 11) | 0] = y_D_2;
memory[(nodes + 16) | 0] = y_D_3;
memory[(nodes + 21) | 0] = y_D_4;
memory[(nodes + 7) | 0] = y_T_1;
memory[(nodes + 12) | 0] = y_T_2;
memory[(nodes + 17) | 0] = y_T_3;
memory[(nodes + 22) | 0] = y_T_4;
memory[(nodes + 8) | 0] = y_G_1;
memory[(nodes + 13) | 0] = y_G_2;
memory[(nodes + 18) | 0] = y_G_3;
memory[(nodes + 23) | 0] = y_G_4;
memory[(nodes + 9) | 0] = y_F_1;
memory[(nodes + 14) | 0] = y_F_2;
memory[(nodes + 19) | 0] = y_F_3;
memory[(nodes + 24) | 0] = y_F_4;
gap_W = (gap_W * memory[(table + 3) | 0]!);
y_W_0 = y_W_4;
const v237_4 = (y_I_4 * own49);
const v100_4 = (y_D_4 * own5);
const v101_4 = (y_D_4 + own6);
const v102_4 = (v100_4 / v101_4);
const v93_4 = (y_I_4 * own4);
const v94_4 = (y_I_4 + own4);
const v240_4 = (1 / v94_4);
const v241_4 = (v93_4 * v240_4);
const v242_4 = (own3 - v241_4);
const v243_4 = (own2 * v242_4);
const v244_4 = (v98_4 + v243_4);
const v245_4 = (v102_4 + v244_4);
const v246_4 = (v237_4 + v245_4);
n_I_0 = v246_4;
y_I_0 = y_I_4;
const v156_4 = (y_I_4 * own35);
const v157_4 = (y_I_4 * v156_4);
const v112_4 = (y_I_4 * y_I_4);
const v159_4 = (v112_4 + own43);
const v160_4 = (v157_4 / v159_4);
n_D_0 = v160_4;
y_D_0 = y_D_4;
n_T_0 = v118_4;
y_T_0 = y_T_4;
n_G_0 = v119_4;
y_G_0 = y_G_4;
const v129_4 = (1 - y_F_4);
const v130_4 = (v128_4 * v129_4);
const v131_4 = (y_F_4 * own18);
const v132_4 = (v130_4 - v131_4);
const v273_4 = (y_F_4 * own50);
const v274_4 = (v132_4 + v273_4);
n_F_0 = v274_4;
y_F_0 = y_F_4;
nodes = ((nodes + 20) | 0);
step = ((step + 6) | 0);
}
memory[56] = y_W_0;
memory[57] = y_I_0;
memory[66] = y_D_0;
memory[60] = y_T_0;
memory[61] = y_G_0;
memory[62] = y_F_0;
return good;
}
function grid1(memory: Float64Array, integers: Int32Array, weights: Float64Array, tables: number, source0: number, nodes: number, step: number, count: number): number {
const own7 = memory[7]!;
const own8 = memory[8]!;
const own9 = memory[9]!;
const own10 = memory[10]!;
const own12 = memory[12]!;
const own11 = memory[11]!;
const own41 = memory[41]!;
let good = 1;
let y_E_0 = memory[58]!;
let y_O_0 = memory[59]!;
memory[nodes] = y_E_0;
memory[(nodes + 1) | 0] = y_O_0;
const u_I_0 = memory[source0]!;
const v104_0 = (u_I_0 * own8);
const v105_0 = (u_I_0 + own9);
const v106_0 = (v104_0 / v105_0);
const v276_0 = (own7 * v106_0);
let n_E_0 = v276_0;
const v109_0 = (u_I_0 * own11);
const v110_0 = (u_I_0 * v109_0);
const v112_0 = (u_I_0 * u_I_0);
const v113_0 = (own41 + v112_0);
const v114_0 = (v110_0 / v113_0);
const v115_0 = (own12 + v114_0);
const v278_0 = (own10 * v115_0);
let n_O_0 = v278_0;
for (let i: number = 0; i < count; i += 1) {
const table = ((tables + integers[step]! * 70) | 0);
const even = (integers[(step + 1) | 0]!);
const guess = integers[(step + 2) | 0]!;
const sweeps = integers[(step + 3) | 0]!;
const rounds = integers[(step + 4) | 0]!;
const b_E_1 = ((y_E_0 * memory[table]!) + (memory[(table + 5) | 0]! * n_E_0));
const b_E_2 = ((y_E_0 * memory[(table + 1) | 0]!) + (memory[(table + 11) | 0]! * n_E_0));
const b_E_3 = ((y_E_0 * memory[(table + 2) | 0]!) + (memory[(table + 17) | 0]! * n_E_0));
const b_E_4 = ((y_E_0 * memory[(table + 3) | 0]!) + (memory[(table + 23) | 0]! * n_E_0));
const b_E_5 = ((y_E_0 * memory[(table + 4) | 0]!) + (memory[(table + 29) | 0]! * n_E_0));
const from0_1 = ((source0 + integers[(step + 6) | 0]! * 5) | 0);
const share0_1 = (integers[(step + 7) | 0]!);
const u_I_1 = (((((weights[share0_1]! * memory[from0_1]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 5) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 10) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 15) | 0]!)) + (weights[(share0_1 + 4) | 0]! * memory[(from0_1 + 20) | 0]!));
const v104_1 = (u_I_1 * own8);
const v105_1 = (u_I_1 + own9);
const v106_1 = (v104_1 / v105_1);
const v276_1 = (own7 * v106_1);
const from0_2 = ((source0 + integers[(step + 8) | 0]! * 5) | 0);
const share0_2 = (integers[(step + 9) | 0]!);
const u_I_2 = (((((weights[share0_2]! * memory[from0_2]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 5) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 10) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 15) | 0]!)) + (weights[(share0_2 + 4) | 0]! * memory[(from0_2 + 20) | 0]!));
const v104_2 = (u_I_2 * own8);
const v105_2 = (u_I_2 + own9);
const v106_2 = (v104_2 / v105_2);
const v276_2 = (own7 * v106_2);
const from0_3 = ((source0 + integers[(step + 10) | 0]! * 5) | 0);
const share0_3 = (integers[(step + 11) | 0]!);
const u_I_3 = (((((weights[share0_3]! * memory[from0_3]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 5) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 10) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 15) | 0]!)) + (weights[(share0_3 + 4) | 0]! * memory[(from0_3 + 20) | 0]!));
const v104_3 = (u_I_3 * own8);
const v105_3 = (u_I_3 + own9);
const v106_3 = (v104_3 / v105_3);
const v276_3 = (own7 * v106_3);
const from0_4 = ((source0 + integers[(step + 12) | 0]! * 5) | 0);
const share0_4 = (integers[(step + 13) | 0]!);
const u_I_4 = (((((weights[share0_4]! * memory[from0_4]!) + (weights[(share0_4 + 1) | 0]! * memory[(from0_4 + 5) | 0]!)) + (weights[(share0_4 + 2) | 0]! * memory[(from0_4 + 10) | 0]!)) + (weights[(share0_4 + 3) | 0]! * memory[(from0_4 + 15) | 0]!)) + (weights[(share0_4 + 4) | 0]! * memory[(from0_4 + 20) | 0]!));
const v104_4 = (u_I_4 * own8);
const v105_4 = (u_I_4 + own9);
const v106_4 = (v104_4 / v105_4);
const v276_4 = (own7 * v106_4);
const from0_5 = ((source0 + integers[(step + 14) | 0]! * 5) | 0);
const share0_5 = (integers[(step + 15) | 0]!);
const u_I_5 = (((((weights[share0_5]! * memory[from0_5]!) + (weights[(share0_5 + 1) | 0]! * memory[(from0_5 + 5) | 0]!)) + (weights[(share0_5 + 2) | 0]! * memory[(from0_5 + 10) | 0]!)) + (weights[(share0_5 + 3) | 0]! * memory[(from0_5 + 15) | 0]!)) + (weights[(share0_5 + 4) | 0]! * memory[(from0_5 + 20) | 0]!));
const v104_5 = (u_I_5 * own8);
const v105_5 = (u_I_5 + own9);
const v106_5 = (v104_5 / v105_5);
const v276_5 = (own7 * v106_5);
const y_E_1 = (((((b_E_1 + (memory[(table + 6) | 0]! * v276_1)) + (memory[(table + 7) | 0]! * v276_2)) + (memory[(table + 8) | 0]! * v276_3)) + (memory[(table + 9) | 0]! * v276_4)) + (memory[(table + 10) | 0]! * v276_5));
const y_E_2 = (((((b_E_2 + (memory[(table + 12) | 0]! * v276_1)) + (memory[(table + 13) | 0]! * v276_2)) + (memory[(table + 14) | 0]! * v276_3)) + (memory[(table + 15) | 0]! * v276_4)) + (memory[(table + 16) | 0]! * v276_5));
const y_E_3 = (((((b_E_3 + (memory[(table + 18) | 0]! * v276_1)) + (memory[(table + 19) | 0]! * v276_2)) + (memory[(table + 20) | 0]! * v276_3)) + (memory[(table + 21) | 0]! * v276_4)) + (memory[(table + 22) | 0]! * v276_5));
const y_E_4 = (((((b_E_4 + (memory[(table + 24) | 0]! * v276_1)) + (memory[(table + 25) | 0]! * v276_2)) + (memory[(table + 26) | 0]! * v276_3)) + (memory[(table + 27) | 0]! * v276_4)) + (memory[(table + 28) | 0]! * v276_5));
const y_E_5 = (((((b_E_5 + (memory[(table + 30) | 0]! * v276_1)) + (memory[(table + 31) | 0]! * v276_2)) + (memory[(table + 32) | 0]! * v276_3)) + (memory[(table + 33) | 0]! * v276_4)) + (memory[(table + 34) | 0]! * v276_5));
const size_E = (Math.abs(y_E_5) + 0.0008);
if (!(Math.abs((((((((-0.16666666666666669) * y_E_0) + (0.3971119470091981 * y_E_1)) + ((-0.48082324239937957) * y_E_2)) + (0.4808232423993795 * y_E_3)) + ((-0.3971119470091982) * y_E_4)) + (0.16666666666666674 * y_E_5))) <= (size_E * weights[2]!))) good = 0;
const b_O_1 = ((y_O_0 * memory[(table + 35) | 0]!) + (memory[(table + 40) | 0]! * n_O_0));
const b_O_2 = ((y_O_0 * memory[(table + 36) | 0]!) + (memory[(table + 46) | 0]! * n_O_0));
const b_O_3 = ((y_O_0 * memory[(table + 37) | 0]!) + (memory[(table + 52) | 0]! * n_O_0));
const b_O_4 = ((y_O_0 * memory[(table + 38) | 0]!) + (memory[(table + 58) | 0]! * n_O_0));
const b_O_5 = ((y_O_0 * memory[(table + 39) | 0]!) + (memory[(table + 64) | 0]! * n_O_0));
const v109_1 = (u_I_1 * own11);
const v110_1 = (u_I_1 * v109_1);
const v112_1 = (u_I_1 * u_I_1);
const v113_1 = (own41 + v112_1);
const v114_1 = (v110_1 / v113_1);
const v115_1 = (own12 + v114_1);
const v278_1 = (own10 * v115_1);
const v109_2 = (u_I_2 * own11);
const v110_2 = (u_I_2 * v109_2);
const v112_2 = (u_I_2 * u_I_2);
const v113_2 = (own41 + v112_2);
const v114_2 = (v110_2 / v113_2);
const v115_2 = (own12 + v114_2);
const v278_2 = (own10 * v115_2);
const v109_3 = (u_I_3 * own11);
const v110_3 = (u_I_3 * v109_3);
const v112_3 = (u_I_3 * u_I_3);
const v113_3 = (own41 + v112_3);
const v114_3 = (v110_3 / v113_3);
const v115_3 = (own12 + v114_3);
const v278_3 = (own10 * v115_3);
const v109_4 = (u_I_4 * own11);
const v110_4 = (u_I_4 * v109_4);
const v112_4 = (u_I_4 * u_I_4);
const v113_4 = (own41 + v112_4);
const v114_4 = (v110_4 / v113_4);
const v115_4 = (own12 + v114_4);
const v278_4 = (own10 * v115_4);
const v109_5 = (u_I_5 * own11);
const v110_5 = (u_I_5 * v109_5);
const v112_5 = (u_I_5 * u_I_5);
const v113_5 = (own41 + v112_5);
const v114_5 = (v110_5 / v113_5);
const v115_5 = (own12 + v114_5);
const v278_5 = (own10 * v115_5);
const y_O_1 = (((((b_O_1 + (memory[(table + 41) | 0]! * v278_1)) + (memory[(table + 42) | 0]! * v278_2)) + (memory[(table + 43) | 0]! * v278_3)) + (memory[(table + 44) | 0]! * v278_4)) + (memory[(table + 45) | 0]! * v278_5));
const y_O_2 = (((((b_O_2 + (memory[(table + 47) | 0]! * v278_1)) + (memory[(table + 48) | 0]! * v278_2)) + (memory[(table + 49) | 0]! * v278_3)) + (memory[(table + 50) | 0]! * v278_4)) + (memory[(table + 51) | 0]! * v278_5));
const y_O_3 = (((((b_O_3 + (memory[(table + 53) | 0]! * v278_1)) + (memory[(table + 54) | 0]! * v278_2)) + (memory[(table + 55) | 0]! * v278_3)) + (memory[(table + 56) | 0]! * v278_4)) + (memory[(table + 57) | 0]! * v278_5));
const y_O_4 = (((((b_O_4 + (memory[(table + 59) | 0]! * v278_1)) + (memory[(table + 60) | 0]! * v278_2)) + (memory[(table + 61) | 0]! * v278_3)) + (memory[(table + 62) | 0]! * v278_4)) + (memory[(table + 63) | 0]! * v278_5));
const y_O_5 = (((((b_O_5 + (memory[(table + 65) | 0]! * v278_1)) + (memory[(table + 66) | 0]! * v278_2)) + (memory[(table + 67) | 0]! * v278_3)) + (memory[(table + 68) | 0]! * v278_4)) + (memory[(table + 69) | 0]! * v278_5));
const size_O = (Math.abs(y_O_5) + 0.0006);
if (!(Math.abs((((((((-0.16666666666666669) * y_O_0) + (0.3971119470091981 * y_O_1)) + ((-0.48082324239937957) * y_O_2)) + (0.4808232423993795 * y_O_3)) + ((-0.3971119470091982) * y_O_4)) + (0.16666666666666674 * y_O_5))) <= (size_O * weights[3]!))) good = 0;
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
n_E_0 = v276_5;
y_E_0 = y_E_5;
n_O_0 = v278_5;
y_O_0 = y_O_5;
nodes = ((nodes + 10) | 0);
step = ((step + 16) | 0);
}
memory[58] = y_E_0;
memory[59] = y_O_0;
return good;
}
function grid2(memory: Float64Array, integers: Int32Array, weights: Float64Array, tables: number, source0: number, nodes: number, step: number, count: number): number {
const own52 = memory[52]!;
const own24 = memory[24]!;
const own23 = memory[23]!;
const own44 = memory[44]!;
const own25 = memory[25]!;
const own19 = memory[19]!;
const own20 = memory[20]!;
const own21 = memory[21]!;
const own22 = memory[22]!;
const own26 = memory[26]!;
const own27 = memory[27]!;
const own28 = memory[28]!;
const own29 = memory[29]!;
const own46 = memory[46]!;
const own30 = memory[30]!;
const own31 = memory[31]!;
const own32 = memory[32]!;
const own45 = memory[45]!;
const own33 = memory[33]!;
const own34 = memory[34]!;
const own51 = memory[51]!;
const own53 = memory[53]!;
const own54 = memory[54]!;
let good = 1;
let y_C3_0 = memory[63]!;
let y_C1_0 = memory[64]!;
let y_X_0 = memory[65]!;
memory[nodes] = y_C3_0;
memory[(nodes + 1) | 0] = y_C1_0;
memory[(nodes + 2) | 0] = y_X_0;
const v330_0 = (y_C3_0 * own52);
const u_D_0 = memory[(source0 + 1) | 0]!;
const v66_0 = (u_D_0 + own24);
const v67_0 = (own24 / v66_0);
const u_F_0 = memory[(source0 + 4) | 0]!;
const v133_0 = (u_F_0 * own23);
const v165_0 = (y_C3_0 * own44);
const v166_0 = (1 - v165_0);
const v167_0 = (v133_0 * v166_0);
const v168_0 = (v67_0 * v167_0);
const u_I_0 = memory[source0]!;
const v60_0 = (u_I_0 * own20);
const v61_0 = (u_I_0 + own21);
const v62_0 = (v60_0 / v61_0);
const v63_0 = (own19 + v62_0);
const v64_0 = (u_F_0 * own22);
const v65_0 = (v63_0 + v64_0);
const v138_0 = (own25 * v65_0);
const v139_0 = (y_C3_0 * v138_0);
const v140_0 = (y_C3_0 + own26);
const v332_0 = (1 / v140_0);
const v333_0 = (v139_0 * v332_0);
const v334_0 = (v168_0 - v333_0);
const v81_0 = (y_C3_0 * own27);
const v335_0 = (v334_0 - v81_0);
const v336_0 = (v330_0 + v335_0);
let n_C3_0 = v336_0;
const v144_0 = (u_F_0 * own28);
const v145_0 = (u_F_0 + own29);
const v146_0 = (v144_0 / v145_0);
const v147_0 = (y_C1_0 + y_X_0);
const v176_0 = (v147_0 * own46);
const v177_0 = (1 - v176_0);
const v178_0 = (v146_0 * v177_0);
const v179_0 = (v67_0 * v178_0);
const v180_0 = (v81_0 + v179_0);
const v68_0 = (own30 * v65_0);
const v69_0 = (y_C1_0 * v68_0);
const v70_0 = (y_C1_0 + own31);
const v413_0 = (1 / v70_0);
const v414_0 = (v69_0 * v413_0);
const v415_0 = (v180_0 - v414_0);
const v76_0 = (y_C1_0 * own32);
const v172_0 = (y_X_0 * own45);
const v173_0 = (1 - v172_0);
const v174_0 = (v76_0 * v173_0);
const v416_0 = (v415_0 - v174_0);
let n_C1_0 = v416_0;
const v72_0 = (own33 * v65_0);
const v73_0 = (y_X_0 * v72_0);
const v74_0 = (y_X_0 + own34);
const v421_0 = (1 / v74_0);
const v422_0 = (v73_0 * v421_0);
const v423_0 = (v174_0 - v422_0);
let n_X_0 = v423_0;
for (let i: number = 0; i < count; i += 1) {
const table = ((tables + integers[step]! * 24) | 0);
const even = (integers[(step + 1) | 0]!);
const guess = integers[(step + 2) | 0]!;
const sweeps = integers[(step + 3) | 0]!;
const rounds = integers[(step + 4) | 0]!;
let y_C3_1 = y_C3_0;
let y_C3_2 = y_C3_0;
let y_C3_3 = y_C3_0;
let y_C3_4 = y_C3_0;
if (guess >= 0) {
const past = nodes - 12;
const ahead = (guess);
const past_C3_0 = memory[past]!;
const past_C3_1 = memory[(past + 3) | 0]!;
const past_C3_2 = memory[(past + 6) | 0]!;
const past_C3_3 = memory[(past + 9) | 0]!;
const past_C3_4 = memory[(past + 12) | 0]!;
{
const w0 = weights[ahead]!;
const w1 = weights[(ahead + 1) | 0]!;
const w2 = weights[(ahead + 2) | 0]!;
const w3 = weights[(ahead + 3) | 0]!;
const w4 = weights[(ahead + 4) | 0]!;
y_C3_1 = (((((w0 * past_C3_0) + (w1 * past_C3_1)) + (w2 * past_C3_2)) + (w3 * past_C3_3)) + (w4 * past_C3_4));
}
{
const w0 = weights[(ahead + 5) | 0]!;
const w1 = weights[(ahead + 6) | 0]!;
const w2 = weights[(ahead + 7) | 0]!;
const w3 = weights[(ahead + 8) | 0]!;
const w4 = weights[(ahead + 9) | 0]!;
y_C3_2 = (((((w0 * past_C3_0) + (w1 * past_C3_1)) + (w2 * past_C3_2)) + (w3 * past_C3_3)) + (w4 * past_C3_4));
}
{
const w0 = weights[(ahead + 10) | 0]!;
const w1 = weights[(ahead + 11) | 0]!;
const w2 = weights[(ahead + 12) | 0]!;
const w3 = weights[(ahead + 13) | 0]!;
const w4 = weights[(ahead + 14) | 0]!;
y_C3_3 = (((((w0 * past_C3_0) + (w1 * past_C3_1)) + (w2 * past_C3_2)) + (w3 * past_C3_3)) + (w4 * past_C3_4));
}
{
const w0 = weights[(ahead + 15) | 0]!;
const w1 = weights[(ahead + 16) | 0]!;
const w2 = weights[(ahead + 17) | 0]!;
const w3 = weights[(ahead + 18) | 0]!;
const w4 = weights[(ahead + 19) | 0]!;
y_C3_4 = (((((w0 * past_C3_0) + (w1 * past_C3_1)) + (w2 * past_C3_2)) + (w3 * past_C3_3)) + (w4 * past_C3_4));
}
}
let d_C3 = 0;
const b_C3_1 = ((y_C3_0 * memory[table]!) + (memory[(table + 4) | 0]! * n_C3_0));
const b_C3_2 = ((y_C3_0 * memory[(table + 1) | 0]!) + (memory[(table + 9) | 0]! * n_C3_0));
const b_C3_3 = ((y_C3_0 * memory[(table + 2) | 0]!) + (memory[(table + 14) | 0]! * n_C3_0));
const b_C3_4 = ((y_C3_0 * memory[(table + 3) | 0]!) + (memory[(table + 19) | 0]! * n_C3_0));
const from0_1 = ((source0 + integers[(step + 6) | 0]! * 5) | 0);
const share0_1 = (integers[(step + 7) | 0]!);
const u_D_1 = (((((weights[share0_1]! * memory[(from0_1 + 1) | 0]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 6) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 11) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 16) | 0]!)) + (weights[(share0_1 + 4) | 0]! * memory[(from0_1 + 21) | 0]!));
const v66_1 = (u_D_1 + own24);
const v67_1 = (own24 / v66_1);
const u_F_1 = (((((weights[share0_1]! * memory[(from0_1 + 4) | 0]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 9) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 14) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 19) | 0]!)) + (weights[(share0_1 + 4) | 0]! * memory[(from0_1 + 24) | 0]!));
const v133_1 = (u_F_1 * own23);
const u_I_1 = (((((weights[share0_1]! * memory[from0_1]!) + (weights[(share0_1 + 1) | 0]! * memory[(from0_1 + 5) | 0]!)) + (weights[(share0_1 + 2) | 0]! * memory[(from0_1 + 10) | 0]!)) + (weights[(share0_1 + 3) | 0]! * memory[(from0_1 + 15) | 0]!)) + (weights[(share0_1 + 4) | 0]! * memory[(from0_1 + 20) | 0]!));
const v60_1 = (u_I_1 * own20);
const v61_1 = (u_I_1 + own21);
const v62_1 = (v60_1 / v61_1);
const v63_1 = (own19 + v62_1);
const v64_1 = (u_F_1 * own22);
const v65_1 = (v63_1 + v64_1);
const v138_1 = (own25 * v65_1);
const from0_2 = ((source0 + integers[(step + 8) | 0]! * 5) | 0);
const share0_2 = (integers[(step + 9) | 0]!);
const u_D_2 = (((((weights[share0_2]! * memory[(from0_2 + 1) | 0]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 6) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 11) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 16) | 0]!)) + (weights[(share0_2 + 4) | 0]! * memory[(from0_2 + 21) | 0]!));
const v66_2 = (u_D_2 + own24);
const v67_2 = (own24 / v66_2);
const u_F_2 = (((((weights[share0_2]! * memory[(from0_2 + 4) | 0]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 9) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 14) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 19) | 0]!)) + (weights[(share0_2 + 4) | 0]! * memory[(from0_2 + 24) | 0]!));
const v133_2 = (u_F_2 * own23);
const u_I_2 = (((((weights[share0_2]! * memory[from0_2]!) + (weights[(share0_2 + 1) | 0]! * memory[(from0_2 + 5) | 0]!)) + (weights[(share0_2 + 2) | 0]! * memory[(from0_2 + 10) | 0]!)) + (weights[(share0_2 + 3) | 0]! * memory[(from0_2 + 15) | 0]!)) + (weights[(share0_2 + 4) | 0]! * memory[(from0_2 + 20) | 0]!));
const v60_2 = (u_I_2 * own20);
const v61_2 = (u_I_2 + own21);
const v62_2 = (v60_2 / v61_2);
const v63_2 = (own19 + v62_2);
const v64_2 = (u_F_2 * own22);
const v65_2 = (v63_2 + v64_2);
const v138_2 = (own25 * v65_2);
const from0_3 = ((source0 + integers[(step + 10) | 0]! * 5) | 0);
const share0_3 = (integers[(step + 11) | 0]!);
const u_D_3 = (((((weights[share0_3]! * memory[(from0_3 + 1) | 0]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 6) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 11) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 16) | 0]!)) + (weights[(share0_3 + 4) | 0]! * memory[(from0_3 + 21) | 0]!));
const v66_3 = (u_D_3 + own24);
const v67_3 = (own24 / v66_3);
const u_F_3 = (((((weights[share0_3]! * memory[(from0_3 + 4) | 0]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 9) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 14) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 19) | 0]!)) + (weights[(share0_3 + 4) | 0]! * memory[(from0_3 + 24) | 0]!));
const v133_3 = (u_F_3 * own23);
const u_I_3 = (((((weights[share0_3]! * memory[from0_3]!) + (weights[(share0_3 + 1) | 0]! * memory[(from0_3 + 5) | 0]!)) + (weights[(share0_3 + 2) | 0]! * memory[(from0_3 + 10) | 0]!)) + (weights[(share0_3 + 3) | 0]! * memory[(from0_3 + 15) | 0]!)) + (weights[(share0_3 + 4) | 0]! * memory[(from0_3 + 20) | 0]!));
const v60_3 = (u_I_3 * own20);
const v61_3 = (u_I_3 + own21);
const v62_3 = (v60_3 / v61_3);
const v63_3 = (own19 + v62_3);
const v64_3 = (u_F_3 * own22);
const v65_3 = (v63_3 + v64_3);
const v138_3 = (own25 * v65_3);
const from0_4 = ((source0 + integers[(step + 12) | 0]! * 5) | 0);
const share0_4 = (integers[(step + 13) | 0]!);
const u_D_4 = (((((weights[share0_4]! * memory[(from0_4 + 1) | 0]!) + (weights[(share0_4 + 1) | 0]! * memory[(from0_4 + 6) | 0]!)) + (weights[(share0_4 + 2) | 0]! * memory[(from0_4 + 11) | 0]!)) + (weights[(share0_4 + 3) | 0]! * memory[(from0_4 + 16) | 0]!)) + (weights[(share0_4 + 4) | 0]! * memory[(from0_4 + 21) | 0]!));
const v66_4 = (u_D_4 + own24);
const v67_4 = (own24 / v66_4);
const u_F_4 = (((((weights[share0_4]! * memory[(from0_4 + 4) | 0]!) + (weights[(share0_4 + 1) | 0]! * memory[(from0_4 + 9) | 0]!)) + (weights[(share0_4 + 2) | 0]! * memory[(from0_4 + 14) | 0]!)) + (weights[(share0_4 + 3) | 0]! * memory[(from0_4 + 19) | 0]!)) + (weights[(share0_4 + 4) | 0]! * memory[(from0_4 + 24) | 0]!));
const v133_4 = (u_F_4 * own23);
const u_I_4 = (((((weights[share0_4]! * memory[from0_4]!) + (weights[(share0_4 + 1) | 0]! * memory[(from0_4 + 5) | 0]!)) + (weights[(share0_4 + 2) | 0]! * memory[(from0_4 + 10) | 0]!)) + (weights[(share0_4 + 3) | 0]! * memory[(from0_4 + 15) | 0]!)) + (weights[(share0_4 + 4) | 0]! * memory[(from0_4 + 20) | 0]!));
const v60_4 = (u_I_4 * own20);
const v61_4 = (u_I_4 + own21);
const v62_4 = (v60_4 / v61_4);
const v63_4 = (own19 + v62_4);
const v64_4 = (u_F_4 * own22);
const v65_4 = (v63_4 + v64_4);
const v138_4 = (own25 * v65_4);
for (let round: number = 0; round < rounds; round += 1) {
{
const v282_1 = (v133_1 * own51);
const v283_1 = (v67_1 * v282_1);
const v140_1 = (y_C3_1 + own26);
const v332_1 = (1 / v140_1);
const v139_1 = (y_C3_1 * v138_1);
const v333_1 = (v139_1 * v332_1);
const v337_1 = (v138_1 - v333_1);
const v338_1 = (v332_1 * v337_1);
const v339_1 = (v283_1 - v338_1);
const v340_1 = (v339_1 - own27);
const v341_1 = (own52 + v340_1);
const v330_1 = (y_C3_1 * own52);
const v165_1 = (y_C3_1 * own44);
const v166_1 = (1 - v165_1);
const v167_1 = (v133_1 * v166_1);
const v168_1 = (v67_1 * v167_1);
const v334_1 = (v168_1 - v333_1);
const v81_1 = (y_C3_1 * own27);
const v335_1 = (v334_1 - v81_1);
const v336_1 = (v330_1 + v335_1);
const o_C3_1 = (v336_1 - (v341_1 * y_C3_1));
const v282_2 = (v133_2 * own51);
const v283_2 = (v67_2 * v282_2);
const v140_2 = (y_C3_2 + own26);
const v332_2 = (1 / v140_2);
const v139_2 = (y_C3_2 * v138_2);
const v333_2 = (v139_2 * v332_2);
const v337_2 = (v138_2 - v333_2);
const v338_2 = (v332_2 * v337_2);
const v339_2 = (v283_2 - v338_2);
const v340_2 = (v339_2 - own27);
const v341_2 = (own52 + v340_2);
const v330_2 = (y_C3_2 * own52);
const v165_2 = (y_C3_2 * own44);
const v166_2 = (1 - v165_2);
const v167_2 = (v133_2 * v166_2);
const v168_2 = (v67_2 * v167_2);
const v334_2 = (v168_2 - v333_2);
const v81_2 = (y_C3_2 * own27);
const v335_2 = (v334_2 - v81_2);
const v336_2 = (v330_2 + v335_2);
const o_C3_2 = (v336_2 - (v341_2 * y_C3_2));
const v282_3 = (v133_3 * own51);
const v283_3 = (v67_3 * v282_3);
const v140_3 = (y_C3_3 + own26);
const v332_3 = (1 / v140_3);
const v139_3 = (y_C3_3 * v138_3);
const v333_3 = (v139_3 * v332_3);
const v337_3 = (v138_3 - v333_3);
const v338_3 = (v332_3 * v337_3);
const v339_3 = (v283_3 - v338_3);
const v340_3 = (v339_3 - own27);
const v341_3 = (own52 + v340_3);
const v330_3 = (y_C3_3 * own52);
const v165_3 = (y_C3_3 * own44);
const v166_3 = (1 - v165_3);
const v167_3 = (v133_3 * v166_3);
const v168_3 = (v67_3 * v167_3);
const v334_3 = (v168_3 - v333_3);
const v81_3 = (y_C3_3 * own27);
const v335_3 = (v334_3 - v81_3);
const v336_3 = (v330_3 + v335_3);
const o_C3_3 = (v336_3 - (v341_3 * y_C3_3));
const v282_4 = (v133_4 * own51);
const v283_4 = (v67_4 * v282_4);
const v140_4 = (y_C3_4 + own26);
const v332_4 = (1 / v140_4);
const v139_4 = (y_C3_4 * v138_4);
const v333_4 = (v139_4 * v332_4);
const v337_4 = (v138_4 - v333_4);
const v338_4 = (v332_4 * v337_4);
const v339_4 = (v283_4 - v338_4);
const v340_4 = (v339_4 - own27);
const v341_4 = (own52 + v340_4);
const v330_4 = (y_C3_4 * own52);
const v165_4 = (y_C3_4 * own44);
const v166_4 = (1 - v165_4);
const v167_4 = (v133_4 * v166_4);
const v168_4 = (v67_4 * v167_4);
const v334_4 = (v168_4 - v333_4);
const v81_4 = (y_C3_4 * own27);
const v335_4 = (v334_4 - v81_4);
const v336_4 = (v330_4 + v335_4);
const o_C3_4 = (v336_4 - (v341_4 * y_C3_4));
for (let sweep: number = 0; sweep < sweeps - 0; sweep += 1) {
const n_C3_1 = (o_C3_1 + (v341_1 * y_C3_1));
const n_C3_2 = (o_C3_2 + (v341_2 * y_C3_2));
const n_C3_3 = (o_C3_3 + (v341_3 * y_C3_3));
const n_C3_4 = (o_C3_4 + (v341_4 * y_C3_4));
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
if (!(Math.abs((((((0.20000000000000004 * y_C3_0) + ((-0.4666666666666665) * y_C3_1)) + (0.5333333333333332 * y_C3_2)) + ((-0.4666666666666666) * y_C3_3)) + (0.20000000000000007 * y_C3_4))) <= (size_C3 * weights[7]!))) good = 0;
if (!(Math.abs(d_C3) <= (size_C3 * weights[18]!))) good = 0;
let y_C1_1 = y_C1_0;
let y_C1_2 = y_C1_0;
let y_C1_3 = y_C1_0;
let y_C1_4 = y_C1_0;
let y_X_1 = y_X_0;
let y_X_2 = y_X_0;
let y_X_3 = y_X_0;
let y_X_4 = y_X_0;
if (guess >= 0) {
const past = nodes - 12;
const ahead = (guess);
const past_C1_0 = memory[(past + 1) | 0]!;
const past_C1_1 = memory[(past + 4) | 0]!;
const past_C1_2 = memory[(past + 7) | 0]!;
const past_C1_3 = memory[(past + 10) | 0]!;
const past_C1_4 = memory[(past + 13) | 0]!;
const past_X_0 = memory[(past + 2) | 0]!;
const past_X_1 = memory[(past + 5) | 0]!;
const past_X_2 = memory[(past + 8) | 0]!;
const past_X_3 = memory[(past + 11) | 0]!;
const past_X_4 = memory[(past + 14) | 0]!;
{
const w0 = weights[ahead]!;
const w1 = weights[(ahead + 1) | 0]!;
const w2 = weights[(ahead + 2) | 0]!;
const w3 = weights[(ahead + 3) | 0]!;
const w4 = weights[(ahead + 4) | 0]!;
y_C1_1 = (((((w0 * past_C1_0) + (w1 * past_C1_1)) + (w2 * past_C1_2)) + (w3 * past_C1_3)) + (w4 * past_C1_4));
y_X_1 = (((((w0 * past_X_0) + (w1 * past_X_1)) + (w2 * past_X_2)) + (w3 * past_X_3)) + (w4 * past_X_4));
}
{
const w0 = weights[(ahead + 5) | 0]!;
const w1 = weights[(ahead + 6) | 0]!;
const w2 = weights[(ahead + 7) | 0]!;
const w3 = weights[(ahead + 8) | 0]!;
const w4 = weights[(ahead + 9) | 0]!;
y_C1_2 = (((((w0 * past_C1_0) + (w1 * past_C1_1)) + (w2 * past_C1_2)) + (w3 * past_C1_3)) + (w4 * past_C1_4));
y_X_2 = (((((w0 * past_X_0) + (w1 * past_X_1)) + (w2 * past_X_2)) + (w3 * past_X_3)) + (w4 * past_X_4));
}
{
const w0 = weights[(ahead + 10) | 0]!;
const w1 = weights[(ahead + 11) | 0]!;
const w2 = weights[(ahead + 12) | 0]!;
const w3 = weights[(ahead + 13) | 0]!;
const w4 = weights[(ahead + 14) | 0]!;
y_C1_3 = (((((w0 * past_C1_0) + (w1 * past_C1_1)) + (w2 * past_C1_2)) + (w3 * past_C1_3)) + (w4 * past_C1_4));
y_X_3 = (((((w0 * past_X_0) + (w1 * past_X_1)) + (w2 * past_X_2)) + (w3 * past_X_3)) + (w4 * past_X_4));
}
{
const w0 = weights[(ahead + 15) | 0]!;
const w1 = weights[(ahead + 16) | 0]!;
const w2 = weights[(ahead + 17) | 0]!;
const w3 = weights[(ahead + 18) | 0]!;
const w4 = weights[(ahead + 19) | 0]!;
y_C1_4 = (((((w0 * past_C1_0) + (w1 * past_C1_1)) + (w2 * past_C1_2)) + (w3 * past_C1_3)) + (w4 * past_C1_4));
y_X_4 = (((((w0 * past_X_0) + (w1 * past_X_1)) + (w2 * past_X_2)) + (w3 * past_X_3)) + (w4 * past_X_4));
}
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
const v81_1 = (y_C3_1 * own27);
const v144_1 = (u_F_1 * own28);
const v145_1 = (u_F_1 + own29);
const v146_1 = (v144_1 / v145_1);
const v68_1 = (own30 * v65_1);
const v81_2 = (y_C3_2 * own27);
const v144_2 = (u_F_2 * own28);
const v145_2 = (u_F_2 + own29);
const v146_2 = (v144_2 / v145_2);
const v68_2 = (own30 * v65_2);
const v81_3 = (y_C3_3 * own27);
const v144_3 = (u_F_3 * own28);
const v145_3 = (u_F_3 + own29);
const v146_3 = (v144_3 / v145_3);
const v68_3 = (own30 * v65_3);
const v81_4 = (y_C3_4 * own27);
const v144_4 = (u_F_4 * own28);
const v145_4 = (u_F_4 + own29);
const v146_4 = (v144_4 / v145_4);
const v68_4 = (own30 * v65_4);
const v72_1 = (own33 * v65_1);
const v72_2 = (own33 * v65_2);
const v72_3 = (own33 * v65_3);
const v72_4 = (own33 * v65_4);
for (let round: number = 0; round < rounds; round += 1) {
{
const v346_1 = (v146_1 * own53);
const v347_1 = (v67_1 * v346_1);
const v70_1 = (y_C1_1 + own31);
const v413_1 = (1 / v70_1);
const v69_1 = (y_C1_1 * v68_1);
const v414_1 = (v69_1 * v413_1);
const v417_1 = (v68_1 - v414_1);
const v418_1 = (v413_1 * v417_1);
const v419_1 = (v347_1 - v418_1);
const v172_1 = (y_X_1 * own45);
const v173_1 = (1 - v172_1);
const v344_1 = (own32 * v173_1);
const v420_1 = (v419_1 - v344_1);
const v147_1 = (y_C1_1 + y_X_1);
const v176_1 = (v147_1 * own46);
const v177_1 = (1 - v176_1);
const v178_1 = (v146_1 * v177_1);
const v179_1 = (v67_1 * v178_1);
const v180_1 = (v81_1 + v179_1);
const v415_1 = (v180_1 - v414_1);
const v76_1 = (y_C1_1 * own32);
const v174_1 = (v76_1 * v173_1);
const v416_1 = (v415_1 - v174_1);
const o_C1_1 = (v416_1 - (v420_1 * y_C1_1));
const v346_2 = (v146_2 * own53);
const v347_2 = (v67_2 * v346_2);
const v70_2 = (y_C1_2 + own31);
const v413_2 = (1 / v70_2);
const v69_2 = (y_C1_2 * v68_2);
const v414_2 = (v69_2 * v413_2);
const v417_2 = (v68_2 - v414_2);
const v418_2 = (v413_2 * v417_2);
const v419_2 = (v347_2 - v418_2);
const v172_2 = (y_X_2 * own45);
const v173_2 = (1 - v172_2);
const v344_2 = (own32 * v173_2);
const v420_2 = (v419_2 - v344_2);
const v147_2 = (y_C1_2 + y_X_2);
const v176_2 = (v147_2 * own46);
const v177_2 = (1 - v176_2);
const v178_2 = (v146_2 * v177_2);
const v179_2 = (v67_2 * v178_2);
const v180_2 = (v81_2 + v179_2);
const v415_2 = (v180_2 - v414_2);
const v76_2 = (y_C1_2 * own32);
const v174_2 = (v76_2 * v173_2);
const v416_2 = (v415_2 - v174_2);
const o_C1_2 = (v416_2 - (v420_2 * y_C1_2));
const v346_3 = (v146_3 * own53);
const v347_3 = (v67_3 * v346_3);
const v70_3 = (y_C1_3 + own31);
const v413_3 = (1 / v70_3);
const v69_3 = (y_C1_3 * v68_3);
const v414_3 = (v69_3 * v413_3);
const v417_3 = (v68_3 - v414_3);
const v418_3 = (v413_3 * v417_3);
const v419_3 = (v347_3 - v418_3);
const v172_3 = (y_X_3 * own45);
const v173_3 = (1 - v172_3);
const v344_3 = (own32 * v173_3);
const v420_3 = (v419_3 - v344_3);
const v147_3 = (y_C1_3 + y_X_3);
const v176_3 = (v147_3 * own46);
const v177_3 = (1 - v176_3);
const v178_3 = (v146_3 * v177_3);
const v179_3 = (v67_3 * v178_3);
const v180_3 = (v81_3 + v179_3);
const v415_3 = (v180_3 - v414_3);
const v76_3 = (y_C1_3 * own32);
const v174_3 = (v76_3 * v173_3);
const v416_3 = (v415_3 - v174_3);
const o_C1_3 = (v416_3 - (v420_3 * y_C1_3));
const v346_4 = (v146_4 * own53);
const v347_4 = (v67_4 * v346_4);
const v70_4 = (y_C1_4 + own31);
const v413_4 = (1 / v70_4);
const v69_4 = (y_C1_4 * v68_4);
const v414_4 = (v69_4 * v413_4);
const v417_4 = (v68_4 - v414_4);
const v418_4 = (v413_4 * v417_4);
const v419_4 = (v347_4 - v418_4);
const v172_4 = (y_X_4 * own45);
const v173_4 = (1 - v172_4);
const v344_4 = (own32 * v173_4);
const v420_4 = (v419_4 - v344_4);
const v147_4 = (y_C1_4 + y_X_4);
const v176_4 = (v147_4 * own46);
const v177_4 = (1 - v176_4);
const v178_4 = (v146_4 * v177_4);
const v179_4 = (v67_4 * v178_4);
const v180_4 = (v81_4 + v179_4);
const v415_4 = (v180_4 - v414_4);
const v76_4 = (y_C1_4 * own32);
const v174_4 = (v76_4 * v173_4);
const v416_4 = (v415_4 - v174_4);
const o_C1_4 = (v416_4 - (v420_4 * y_C1_4));
for (let sweep: number = 0; sweep < sweeps - 1; sweep += 1) {
const n_C1_1 = (o_C1_1 + (v420_1 * y_C1_1));
const n_C1_2 = (o_C1_2 + (v420_2 * y_C1_2));
const n_C1_3 = (o_C1_3 + (v420_3 * y_C1_3));
const n_C1_4 = (o_C1_4 + (v420_4 * y_C1_4));
const held = y_C1_4;
y_C1_1 = ((((b_C1_1 + (weights[(even + 1) | 0]! * n_C1_1)) + (weights[(even + 2) | 0]! * n_C1_2)) + (weights[(even + 3) | 0]! * n_C1_3)) + (weights[(even + 4) | 0]! * n_C1_4));
y_C1_2 = ((((b_C1_2 + (weights[(even + 6) | 0]! * n_C1_1)) + (weights[(even + 7) | 0]! * n_C1_2)) + (weights[(even + 8) | 0]! * n_C1_3)) + (weights[(even + 9) | 0]! * n_C1_4));
y_C1_3 = ((((b_C1_3 + (weights[(even + 11) | 0]! * n_C1_1)) + (weights[(even + 12) | 0]! * n_C1_2)) + (weights[(even + 13) | 0]! * n_C1_3)) + (weights[(even + 14) | 0]! * n_C1_4));
y_C1_4 = ((((b_C1_4 + (weights[(even + 16) | 0]! * n_C1_1)) + (weights[(even + 17) | 0]! * n_C1_2)) + (weights[(even + 18) | 0]! * n_C1_3)) + (weights[(even + 19) | 0]! * n_C1_4));
d_C1 = (y_C1_4 - held);
}
}
{
const v76_1 = (y_C1_1 * own32);
const v391_1 = (v76_1 * own54);
const v74_1 = (y_X_1 + own34);
const v421_1 = (1 / v74_1);
const v73_1 = (y_X_1 * v72_1);
const v422_1 = (v73_1 * v421_1);
const v424_1 = (v72_1 - v422_1);
const v425_1 = (v421_1 * v424_1);
const v426_1 = (v391_1 - v425_1);
const v172_1 = (y_X_1 * own45);
const v173_1 = (1 - v172_1);
const v174_1 = (v76_1 * v173_1);
const v423_1 = (v174_1 - v422_1);
const o_X_1 = (v423_1 - (v426_1 * y_X_1));
const v76_2 = (y_C1_2 * own32);
const v391_2 = (v76_2 * own54);
const v74_2 = (y_X_2 + own34);
const v421_2 = (1 / v74_2);
const v73_2 = (y_X_2 * v72_2);
const v422_2 = (v73_2 * v421_2);
const v424_2 = (v72_2 - v422_2);
const v425_2 = (v421_2 * v424_2);
const v426_2 = (v391_2 - v425_2);
const v172_2 = (y_X_2 * own45);
const v173_2 = (1 - v172_2);
const v174_2 = (v76_2 * v173_2);
const v423_2 = (v174_2 - v422_2);
const o_X_2 = (v423_2 - (v426_2 * y_X_2));
const v76_3 = (y_C1_3 * own32);
const v391_3 = (v76_3 * own54);
const v74_3 = (y_X_3 + own34);
const v421_3 = (1 / v74_3);
const v73_3 = (y_X_3 * v72_3);
const v422_3 = (v73_3 * v421_3);
const v424_3 = (v72_3 - v422_3);
const v425_3 = (v421_3 * v424_3);
const v426_3 = (v391_3 - v425_3);
const v172_3 = (y_X_3 * own45);
const v173_3 = (1 - v172_3);
const v174_3 = (v76_3 * v173_3);
const v423_3 = (v174_3 - v422_3);
const o_X_3 = (v423_3 - (v426_3 * y_X_3));
const v76_4 = (y_C1_4 * own32);
const v391_4 = (v76_4 * own54);
const v74_4 = (y_X_4 + own34);
const v421_4 = (1 / v74_4);
const v73_4 = (y_X_4 * v72_4);
const v422_4 = (v73_4 * v421_4);
const v424_4 = (v72_4 - v422_4);
const v425_4 = (v421_4 * v424_4);
const v426_4 = (v391_4 - v425_4);
const v172_4 = (y_X_4 * own45);
const v173_4 = (1 - v172_4);
const v174_4 = (v76_4 * v173_4);
const v423_4 = (v174_4 - v422_4);
const o_X_4 = (v423_4 - (v426_4 * y_X_4));
for (let sweep: number = 0; sweep < sweeps - 1; sweep += 1) {
const n_X_1 = (o_X_1 + (v426_1 * y_X_1));
const n_X_2 = (o_X_2 + (v426_2 * y_X_2));
const n_X_3 = (o_X_3 + (v426_3 * y_X_3));
const n_X_4 = (o_X_4 + (v426_4 * y_X_4));
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
if (!(Math.abs((((((0.20000000000000004 * y_C1_0) + ((-0.4666666666666665) * y_C1_1)) + (0.5333333333333332 * y_C1_2)) + ((-0.4666666666666666) * y_C1_3)) + (0.20000000000000007 * y_C1_4))) <= (size_C1 * weights[8]!))) good = 0;
if (!(Math.abs(d_C1) <= (size_C1 * weights[19]!))) good = 0;
const size_X = (Math.abs(y_X_4) + 0.1);
if (!(Math.abs(y_X_4) <= 1e+30)) good = 0;
if (!(Math.abs(d_X) <= (size_X * weights[20]!))) good = 0;
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
const v330_4 = (y_C3_4 * own52);
const v165_4 = (y_C3_4 * own44);
const v166_4 = (1 - v165_4);
const v167_4 = (v133_4 * v166_4);
const v168_4 = (v67_4 * v167_4);
const v139_4 = (y_C3_4 * v138_4);
const v140_4 = (y_C3_4 + own26);
const v332_4 = (1 / v140_4);
const v333_4 = (v139_4 * v332_4);
const v334_4 = (v168_4 - v333_4);
const v335_4 = (v334_4 - v81_4);
const v336_4 = (v330_4 + v335_4);
n_C3_0 = v336_4;
y_C3_0 = y_C3_4;
const v147_4 = (y_C1_4 + y_X_4);
const v176_4 = (v147_4 * own46);
const v177_4 = (1 - v176_4);
const v178_4 = (v146_4 * v177_4);
const v179_4 = (v67_4 * v178_4);
const v180_4 = (v81_4 + v179_4);
const v69_4 = (y_C1_4 * v68_4);
const v70_4 = (y_C1_4 + own31);
const v413_4 = (1 / v70_4);
const v414_4 = (v69_4 * v413_4);
const v415_4 = (v180_4 - v414_4);
const v76_4 = (y_C1_4 * own32);
const v172_4 = (y_X_4 * own45);
const v173_4 = (1 - v172_4);
const v174_4 = (v76_4 * v173_4);
const v416_4 = (v415_4 - v174_4);
n_C1_0 = v416_4;
y_C1_0 = y_C1_4;
const v73_4 = (y_X_4 * v72_4);
const v74_4 = (y_X_4 + own34);
const v421_4 = (1 / v74_4);
const v422_4 = (v73_4 * v421_4);
const v423_4 = (v174_4 - v422_4);
n_X_0 = v423_4;
y_X_0 = y_X_4;
nodes = ((nodes + 12) | 0);
step = ((step + 14) | 0);
}
memory[63] = y_C3_0;
memory[64] = y_C1_0;
memory[65] = y_X_0;
return good;
}
function days0(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_I = ((out + 1 * stride) | 0);
let o_D = ((out + 10 * stride) | 0);
let o_T = ((out + 4 * stride) | 0);
let o_G = ((out + 5 * stride) | 0);
let o_F = ((out + 6 * stride) | 0);
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
const w4 = weights[(at + 4) | 0]!;
memory[o_I] = (((((w0 * memory[from]!) + (w1 * memory[(from + 5) | 0]!)) + (w2 * memory[(from + 10) | 0]!)) + (w3 * memory[(from + 15) | 0]!)) + (w4 * memory[(from + 20) | 0]!));
memory[o_D] = (((((w0 * memory[(from + 1) | 0]!) + (w1 * memory[(from + 6) | 0]!)) + (w2 * memory[(from + 11) | 0]!)) + (w3 * memory[(from + 16) | 0]!)) + (w4 * memory[(from + 21) | 0]!));
memory[o_T] = (((((w0 * memory[(from + 2) | 0]!) + (w1 * memory[(from + 7) | 0]!)) + (w2 * memory[(from + 12) | 0]!)) + (w3 * memory[(from + 17) | 0]!)) + (w4 * memory[(from + 22) | 0]!));
memory[o_G] = (((((w0 * memory[(from + 3) | 0]!) + (w1 * memory[(from + 8) | 0]!)) + (w2 * memory[(from + 13) | 0]!)) + (w3 * memory[(from + 18) | 0]!)) + (w4 * memory[(from + 23) | 0]!));
memory[o_F] = (((((w0 * memory[(from + 4) | 0]!) + (w1 * memory[(from + 9) | 0]!)) + (w2 * memory[(from + 14) | 0]!)) + (w3 * memory[(from + 19) | 0]!)) + (w4 * memory[(from + 24) | 0]!));
at = ((at + 5) | 0);
o_I = ((o_I + 1) | 0);
o_D = ((o_D + 1) | 0);
o_T = ((o_T + 1) | 0);
o_G = ((o_G + 1) | 0);
o_F = ((o_F + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
{
const even = (((w0 * (memory[from]! + memory[(from + 20) | 0]!)) + (w1 * (memory[(from + 5) | 0]! + memory[(from + 15) | 0]!))) + (w2 * memory[(from + 10) | 0]!));
const odd = ((w3 * (memory[(from + 20) | 0]! - memory[from]!)) + (w4 * (memory[(from + 15) | 0]! - memory[(from + 5) | 0]!)));
memory[o_I] = (even + odd);
memory[(o_I + back)] = (even - odd);
}
{
const even = (((w0 * (memory[(from + 1) | 0]! + memory[(from + 21) | 0]!)) + (w1 * (memory[(from + 6) | 0]! + memory[(from + 16) | 0]!))) + (w2 * memory[(from + 11) | 0]!));
const odd = ((w3 * (memory[(from + 21) | 0]! - memory[(from + 1) | 0]!)) + (w4 * (memory[(from + 16) | 0]! - memory[(from + 6) | 0]!)));
memory[o_D] = (even + odd);
memory[(o_D + back)] = (even - odd);
}
{
const even = (((w0 * (memory[(from + 2) | 0]! + memory[(from + 22) | 0]!)) + (w1 * (memory[(from + 7) | 0]! + memory[(from + 17) | 0]!))) + (w2 * memory[(from + 12) | 0]!));
const odd = ((w3 * (memory[(from + 22) | 0]! - memory[(from + 2) | 0]!)) + (w4 * (memory[(from + 17) | 0]! - memory[(from + 7) | 0]!)));
memory[o_T] = (even + odd);
memory[(o_T + back)] = (even - odd);
}
{
const even = (((w0 * (memory[(from + 3) | 0]! + memory[(from + 23) | 0]!)) + (w1 * (memory[(from + 8) | 0]! + memory[(from + 18) | 0]!))) + (w2 * memory[(from + 13) | 0]!));
const odd = ((w3 * (memory[(from + 23) | 0]! - memory[(from + 3) | 0]!)) + (w4 * (memory[(from + 18) | 0]! - memory[(from + 8) | 0]!)));
memory[o_G] = (even + odd);
memory[(o_G + back)] = (even - odd);
}
{
const even = (((w0 * (memory[(from + 4) | 0]! + memory[(from + 24) | 0]!)) + (w1 * (memory[(from + 9) | 0]! + memory[(from + 19) | 0]!))) + (w2 * memory[(from + 14) | 0]!));
const odd = ((w3 * (memory[(from + 24) | 0]! - memory[(from + 4) | 0]!)) + (w4 * (memory[(from + 19) | 0]! - memory[(from + 9) | 0]!)));
memory[o_F] = (even + odd);
memory[(o_F + back)] = (even - odd);
}
at = ((at + 5) | 0);
o_I = ((o_I + 1) | 0);
o_D = ((o_D + 1) | 0);
o_T = ((o_T + 1) | 0);
o_G = ((o_G + 1) | 0);
o_F = ((o_F + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_I] = memory[(from + 10) | 0]!;
memory[o_D] = memory[(from + 11) | 0]!;
memory[o_T] = memory[(from + 12) | 0]!;
memory[o_G] = memory[(from + 13) | 0]!;
memory[o_F] = memory[(from + 14) | 0]!;
}
o_I = ((o_I + (pairs + middle)) | 0);
o_D = ((o_D + (pairs + middle)) | 0);
o_T = ((o_T + (pairs + middle)) | 0);
o_G = ((o_G + (pairs + middle)) | 0);
o_F = ((o_F + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_I] = memory[(from + 20) | 0]!;
memory[o_D] = memory[(from + 21) | 0]!;
memory[o_T] = memory[(from + 22) | 0]!;
memory[o_G] = memory[(from + 23) | 0]!;
memory[o_F] = memory[(from + 24) | 0]!;
o_I = ((o_I + 1) | 0);
o_D = ((o_D + 1) | 0);
o_T = ((o_T + 1) | 0);
o_G = ((o_G + 1) | 0);
o_F = ((o_F + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function days1(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_E = ((out + 2 * stride) | 0);
let o_O = ((out + 3 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 2) | 0);
let at = (integers[(record + 1) | 0]!);
const singles = integers[(record + 2) | 0]!;
const pairs = integers[(record + 3) | 0]!;
const middle = integers[(record + 4) | 0]!;
for (let day: number = 0; day < singles; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
const w5 = weights[(at + 5) | 0]!;
memory[o_E] = ((((((w0 * memory[from]!) + (w1 * memory[(from + 2) | 0]!)) + (w2 * memory[(from + 4) | 0]!)) + (w3 * memory[(from + 6) | 0]!)) + (w4 * memory[(from + 8) | 0]!)) + (w5 * memory[(from + 10) | 0]!));
memory[o_O] = ((((((w0 * memory[(from + 1) | 0]!) + (w1 * memory[(from + 3) | 0]!)) + (w2 * memory[(from + 5) | 0]!)) + (w3 * memory[(from + 7) | 0]!)) + (w4 * memory[(from + 9) | 0]!)) + (w5 * memory[(from + 11) | 0]!));
at = ((at + 6) | 0);
o_E = ((o_E + 1) | 0);
o_O = ((o_O + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
const w5 = weights[(at + 5) | 0]!;
{
const even = (((w0 * (memory[from]! + memory[(from + 10) | 0]!)) + (w1 * (memory[(from + 2) | 0]! + memory[(from + 8) | 0]!))) + (w2 * (memory[(from + 4) | 0]! + memory[(from + 6) | 0]!)));
const odd = (((w3 * (memory[(from + 10) | 0]! - memory[from]!)) + (w4 * (memory[(from + 8) | 0]! - memory[(from + 2) | 0]!))) + (w5 * (memory[(from + 6) | 0]! - memory[(from + 4) | 0]!)));
memory[o_E] = (even + odd);
memory[(o_E + back)] = (even - odd);
}
{
const even = (((w0 * (memory[(from + 1) | 0]! + memory[(from + 11) | 0]!)) + (w1 * (memory[(from + 3) | 0]! + memory[(from + 9) | 0]!))) + (w2 * (memory[(from + 5) | 0]! + memory[(from + 7) | 0]!)));
const odd = (((w3 * (memory[(from + 11) | 0]! - memory[(from + 1) | 0]!)) + (w4 * (memory[(from + 9) | 0]! - memory[(from + 3) | 0]!))) + (w5 * (memory[(from + 7) | 0]! - memory[(from + 5) | 0]!)));
memory[o_O] = (even + odd);
memory[(o_O + back)] = (even - odd);
}
at = ((at + 6) | 0);
o_E = ((o_E + 1) | 0);
o_O = ((o_O + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_E] = (((weights[at]! * (memory[from]! + memory[(from + 10) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 2) | 0]! + memory[(from + 8) | 0]!))) + (weights[(at + 2) | 0]! * (memory[(from + 4) | 0]! + memory[(from + 6) | 0]!)));
memory[o_O] = (((weights[at]! * (memory[(from + 1) | 0]! + memory[(from + 11) | 0]!)) + (weights[(at + 1) | 0]! * (memory[(from + 3) | 0]! + memory[(from + 9) | 0]!))) + (weights[(at + 2) | 0]! * (memory[(from + 5) | 0]! + memory[(from + 7) | 0]!)));
}
o_E = ((o_E + (pairs + middle)) | 0);
o_O = ((o_O + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_E] = memory[(from + 10) | 0]!;
memory[o_O] = memory[(from + 11) | 0]!;
o_E = ((o_E + 1) | 0);
o_O = ((o_O + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function days2(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_C3 = ((out + 7 * stride) | 0);
let o_C1 = ((out + 8 * stride) | 0);
let o_X = ((out + 9 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 3) | 0);
let at = (integers[(record + 1) | 0]!);
const singles = integers[(record + 2) | 0]!;
const pairs = integers[(record + 3) | 0]!;
const middle = integers[(record + 4) | 0]!;
for (let day: number = 0; day < singles; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
memory[o_C3] = (((((w0 * memory[from]!) + (w1 * memory[(from + 3) | 0]!)) + (w2 * memory[(from + 6) | 0]!)) + (w3 * memory[(from + 9) | 0]!)) + (w4 * memory[(from + 12) | 0]!));
memory[o_C1] = (((((w0 * memory[(from + 1) | 0]!) + (w1 * memory[(from + 4) | 0]!)) + (w2 * memory[(from + 7) | 0]!)) + (w3 * memory[(from + 10) | 0]!)) + (w4 * memory[(from + 13) | 0]!));
memory[o_X] = (((((w0 * memory[(from + 2) | 0]!) + (w1 * memory[(from + 5) | 0]!)) + (w2 * memory[(from + 8) | 0]!)) + (w3 * memory[(from + 11) | 0]!)) + (w4 * memory[(from + 14) | 0]!));
at = ((at + 5) | 0);
o_C3 = ((o_C3 + 1) | 0);
o_C1 = ((o_C1 + 1) | 0);
o_X = ((o_X + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
{
const even = (((w0 * (memory[from]! + memory[(from + 12) | 0]!)) + (w1 * (memory[(from + 3) | 0]! + memory[(from + 9) | 0]!))) + (w2 * memory[(from + 6) | 0]!));
const odd = ((w3 * (memory[(from + 12) | 0]! - memory[from]!)) + (w4 * (memory[(from + 9) | 0]! - memory[(from + 3) | 0]!)));
memory[o_C3] = (even + odd);
memory[(o_C3 + back)] = (even - odd);
}
{
const even = (((w0 * (memory[(from + 1) | 0]! + memory[(from + 13) | 0]!)) + (w1 * (memory[(from + 4) | 0]! + memory[(from + 10) | 0]!))) + (w2 * memory[(from + 7) | 0]!));
const odd = ((w3 * (memory[(from + 13) | 0]! - memory[(from + 1) | 0]!)) + (w4 * (memory[(from + 10) | 0]! - memory[(from + 4) | 0]!)));
memory[o_C1] = (even + odd);
memory[(o_C1 + back)] = (even - odd);
}
{
const even = (((w0 * (memory[(from + 2) | 0]! + memory[(from + 14) | 0]!)) + (w1 * (memory[(from + 5) | 0]! + memory[(from + 11) | 0]!))) + (w2 * memory[(from + 8) | 0]!));
const odd = ((w3 * (memory[(from + 14) | 0]! - memory[(from + 2) | 0]!)) + (w4 * (memory[(from + 11) | 0]! - memory[(from + 5) | 0]!)));
memory[o_X] = (even + odd);
memory[(o_X + back)] = (even - odd);
}
at = ((at + 5) | 0);
o_C3 = ((o_C3 + 1) | 0);
o_C1 = ((o_C1 + 1) | 0);
o_X = ((o_X + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_C3] = memory[(from + 6) | 0]!;
memory[o_C1] = memory[(from + 7) | 0]!;
memory[o_X] = memory[(from + 8) | 0]!;
}
o_C3 = ((o_C3 + (pairs + middle)) | 0);
o_C1 = ((o_C1 + (pairs + middle)) | 0);
o_X = ((o_X + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_C3] = memory[(from + 12) | 0]!;
memory[o_C1] = memory[(from + 13) | 0]!;
memory[o_X] = memory[(from + 14) | 0]!;
o_C3 = ((o_C3 + 1) | 0);
o_C1 = ((o_C1 + 1) | 0);
o_X = ((o_X + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function shown0(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_shownI = ((out + 0 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 5) | 0);
let at = (integers[(record + 1) | 0]!);
const singles = integers[(record + 2) | 0]!;
const pairs = integers[(record + 3) | 0]!;
const middle = integers[(record + 4) | 0]!;
const p_shownI_0 = memory[from]!;
const p_shownI_1 = memory[(from + 5) | 0]!;
const p_shownI_2 = memory[(from + 10) | 0]!;
const p_shownI_3 = memory[(from + 15) | 0]!;
const p_shownI_4 = memory[(from + 20) | 0]!;
for (let day: number = 0; day < singles; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
memory[o_shownI] = (((((w0 * p_shownI_0) + (w1 * p_shownI_1)) + (w2 * p_shownI_2)) + (w3 * p_shownI_3)) + (w4 * p_shownI_4));
at = ((at + 5) | 0);
o_shownI = ((o_shownI + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
{
const even = (((w0 * (p_shownI_0 + p_shownI_4)) + (w1 * (p_shownI_1 + p_shownI_3))) + (w2 * p_shownI_2));
const odd = ((w3 * (p_shownI_4 - p_shownI_0)) + (w4 * (p_shownI_3 - p_shownI_1)));
memory[o_shownI] = (even + odd);
memory[(o_shownI + back)] = (even - odd);
}
at = ((at + 5) | 0);
o_shownI = ((o_shownI + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_shownI] = p_shownI_2;
}
o_shownI = ((o_shownI + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_shownI] = p_shownI_4;
o_shownI = ((o_shownI + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function shown1(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_shownE = ((out + 1 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 2) | 0);
let at = (integers[(record + 1) | 0]!);
const singles = integers[(record + 2) | 0]!;
const pairs = integers[(record + 3) | 0]!;
const middle = integers[(record + 4) | 0]!;
const p_shownE_0 = memory[from]!;
const p_shownE_1 = memory[(from + 2) | 0]!;
const p_shownE_2 = memory[(from + 4) | 0]!;
const p_shownE_3 = memory[(from + 6) | 0]!;
const p_shownE_4 = memory[(from + 8) | 0]!;
const p_shownE_5 = memory[(from + 10) | 0]!;
for (let day: number = 0; day < singles; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
const w5 = weights[(at + 5) | 0]!;
memory[o_shownE] = ((((((w0 * p_shownE_0) + (w1 * p_shownE_1)) + (w2 * p_shownE_2)) + (w3 * p_shownE_3)) + (w4 * p_shownE_4)) + (w5 * p_shownE_5));
at = ((at + 6) | 0);
o_shownE = ((o_shownE + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
const w5 = weights[(at + 5) | 0]!;
{
const even = (((w0 * (p_shownE_0 + p_shownE_5)) + (w1 * (p_shownE_1 + p_shownE_4))) + (w2 * (p_shownE_2 + p_shownE_3)));
const odd = (((w3 * (p_shownE_5 - p_shownE_0)) + (w4 * (p_shownE_4 - p_shownE_1))) + (w5 * (p_shownE_3 - p_shownE_2)));
memory[o_shownE] = (even + odd);
memory[(o_shownE + back)] = (even - odd);
}
at = ((at + 6) | 0);
o_shownE = ((o_shownE + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_shownE] = (((weights[at]! * (p_shownE_0 + p_shownE_5)) + (weights[(at + 1) | 0]! * (p_shownE_1 + p_shownE_4))) + (weights[(at + 2) | 0]! * (p_shownE_2 + p_shownE_3)));
}
o_shownE = ((o_shownE + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_shownE] = p_shownE_5;
o_shownE = ((o_shownE + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function shown2(memory: Float64Array, integers: Int32Array, weights: Float64Array, nodes: number, record: number, out: number, stride: number, count: number): void {
let o_shownC1 = ((out + 2 * stride) | 0);
let o_shownX = ((out + 3 * stride) | 0);
for (let i: number = 0; i < count; i += 1) {
const from = ((nodes + integers[record]! * 3) | 0);
let at = (integers[(record + 1) | 0]!);
const singles = integers[(record + 2) | 0]!;
const pairs = integers[(record + 3) | 0]!;
const middle = integers[(record + 4) | 0]!;
const p_shownC1_0 = memory[(from + 1) | 0]!;
const p_shownC1_1 = memory[(from + 4) | 0]!;
const p_shownC1_2 = memory[(from + 7) | 0]!;
const p_shownC1_3 = memory[(from + 10) | 0]!;
const p_shownC1_4 = memory[(from + 13) | 0]!;
const p_shownX_0 = memory[(from + 2) | 0]!;
const p_shownX_1 = memory[(from + 5) | 0]!;
const p_shownX_2 = memory[(from + 8) | 0]!;
const p_shownX_3 = memory[(from + 11) | 0]!;
const p_shownX_4 = memory[(from + 14) | 0]!;
for (let day: number = 0; day < singles; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
memory[o_shownC1] = (((((w0 * p_shownC1_0) + (w1 * p_shownC1_1)) + (w2 * p_shownC1_2)) + (w3 * p_shownC1_3)) + (w4 * p_shownC1_4));
memory[o_shownX] = (((((w0 * p_shownX_0) + (w1 * p_shownX_1)) + (w2 * p_shownX_2)) + (w3 * p_shownX_3)) + (w4 * p_shownX_4));
at = ((at + 5) | 0);
o_shownC1 = ((o_shownC1 + 1) | 0);
o_shownX = ((o_shownX + 1) | 0);
}
if (pairs + middle > 0) {
let back = ((0 + (2 * pairs + middle - 1)) | 0);
for (let day: number = 0; day < pairs; day += 1) {
const w0 = weights[at]!;
const w1 = weights[(at + 1) | 0]!;
const w2 = weights[(at + 2) | 0]!;
const w3 = weights[(at + 3) | 0]!;
const w4 = weights[(at + 4) | 0]!;
{
const even = (((w0 * (p_shownC1_0 + p_shownC1_4)) + (w1 * (p_shownC1_1 + p_shownC1_3))) + (w2 * p_shownC1_2));
const odd = ((w3 * (p_shownC1_4 - p_shownC1_0)) + (w4 * (p_shownC1_3 - p_shownC1_1)));
memory[o_shownC1] = (even + odd);
memory[(o_shownC1 + back)] = (even - odd);
}
{
const even = (((w0 * (p_shownX_0 + p_shownX_4)) + (w1 * (p_shownX_1 + p_shownX_3))) + (w2 * p_shownX_2));
const odd = ((w3 * (p_shownX_4 - p_shownX_0)) + (w4 * (p_shownX_3 - p_shownX_1)));
memory[o_shownX] = (even + odd);
memory[(o_shownX + back)] = (even - odd);
}
at = ((at + 5) | 0);
o_shownC1 = ((o_shownC1 + 1) | 0);
o_shownX = ((o_shownX + 1) | 0);
back = ((back + -2) | 0);
}
if (middle > 0) {
memory[o_shownC1] = p_shownC1_2;
memory[o_shownX] = p_shownX_2;
}
o_shownC1 = ((o_shownC1 + (pairs + middle)) | 0);
o_shownX = ((o_shownX + (pairs + middle)) | 0);
}
if (integers[(record + 5) | 0]! > 0) {
memory[o_shownC1] = p_shownC1_4;
memory[o_shownX] = p_shownX_4;
o_shownC1 = ((o_shownC1 + 1) | 0);
o_shownX = ((o_shownX + 1) | 0);
}
record = ((record + 6) | 0);
}
}
function daysFading(memory: Float64Array, integers: Int32Array, weights: Float64Array, out: number, stride: number, gaps: number, runs: number, offset: number): void {
{
const rest = memory[55]!;
let gap = ((memory[56]! - rest) * Math.exp(((-memory[0]!) * offset)));
let o_W = ((out + 0 * stride) | 0);
let run = gaps;
for (let r: number = 0; r < runs; r += 1) {
const fade = Math.exp(((-memory[0]!) * (integers[(run + 1) | 0]!)));
const count = integers[run]!;
for (let i: number = 0; i < count; i += 1) {
memory[o_W] = (rest + gap);
o_W = ((o_W + 1) | 0);
gap = (gap * fade);
}
run = ((run + 2) | 0);
}
}
}
function shownFading(memory: Float64Array, integers: Int32Array, weights: Float64Array, out: number, stride: number, gaps: number, runs: number, offset: number): void {

}
function prepare(memory: Float64Array, person: number): void {
memory[0] = memory[person]!;
memory[1] = memory[(person + 2) | 0]!;
memory[2] = memory[(person + 3) | 0]!;
memory[3] = memory[(person + 4) | 0]!;
memory[4] = memory[(person + 5) | 0]!;
memory[5] = memory[(person + 6) | 0]!;
memory[6] = memory[(person + 7) | 0]!;
memory[7] = memory[(person + 8) | 0]!;
memory[8] = memory[(person + 9) | 0]!;
memory[9] = memory[(person + 10) | 0]!;
memory[10] = memory[(person + 11) | 0]!;
memory[11] = memory[(person + 12) | 0]!;
memory[12] = memory[(person + 14) | 0]!;
memory[13] = memory[(person + 15) | 0]!;
memory[14] = memory[(person + 16) | 0]!;
memory[15] = memory[(person + 17) | 0]!;
memory[16] = memory[(person + 18) | 0]!;
memory[17] = memory[(person + 19) | 0]!;
memory[18] = memory[(person + 21) | 0]!;
memory[19] = memory[(person + 22) | 0]!;
memory[20] = memory[(person + 23) | 0]!;
memory[21] = memory[(person + 24) | 0]!;
memory[22] = memory[(person + 25) | 0]!;
memory[23] = memory[(person + 26) | 0]!;
memory[24] = memory[(person + 28) | 0]!;
memory[25] = memory[(person + 29) | 0]!;
memory[26] = memory[(person + 30) | 0]!;
memory[27] = memory[(person + 31) | 0]!;
memory[28] = memory[(person + 32) | 0]!;
memory[29] = memory[(person + 33) | 0]!;
memory[30] = memory[(person + 35) | 0]!;
memory[31] = memory[(person + 36) | 0]!;
memory[32] = memory[(person + 37) | 0]!;
memory[33] = memory[(person + 39) | 0]!;
memory[34] = memory[(person + 40) | 0]!;
memory[35] = memory[(person + 41) | 0]!;
memory[36] = memory[(person + 43) | 0]!;
memory[37] = memory[(person + 44) | 0]!;
memory[38] = memory[(person + 45) | 0]!;
memory[39] = memory[(person + 46) | 0]!;
memory[40] = memory[(person + 47) | 0]!;
const v111_0 = (memory[(person + 13) | 0]! * memory[(person + 13) | 0]!);
memory[41] = v111_0;
const v124_0 = (memory[(person + 20) | 0]! * memory[(person + 20) | 0]!);
memory[42] = v124_0;
const v158_0 = (memory[(person + 42) | 0]! * memory[(person + 42) | 0]!);
memory[43] = v158_0;
const v164_0 = (1 / memory[(person + 27) | 0]!);
memory[44] = v164_0;
const v171_0 = (1 / memory[(person + 38) | 0]!);
memory[45] = v171_0;
const v175_0 = (1 / memory[(person + 34) | 0]!);
memory[46] = v175_0;
const v186_0 = (memory[person]! * memory[(person + 1) | 0]!);
memory[47] = v186_0;
const v191_0 = (memory[(person + 3) | 0]! * memory[(person + 4) | 0]!);
memory[48] = v191_0;
const v194_0 = (memory[(person + 5) | 0]! * 0.02);
const v195_0 = (memory[(person + 5) | 0]! + 0.02);
const v196_0 = (v194_0 / v195_0);
const v197_0 = (memory[(person + 5) | 0]! - v196_0);
const v198_0 = (v197_0 / v195_0);
const v199_0 = (-v198_0);
const v200_0 = (memory[(person + 3) | 0]! * v199_0);
const v201_0 = (-v200_0);
memory[49] = v201_0;
const v257_0 = (v124_0 + 0.000576);
const v258_0 = (0.000576 / v257_0);
const v259_0 = (memory[(person + 19) | 0]! + v258_0);
const v260_0 = (memory[(person + 18) | 0]! * v259_0);
const v261_0 = (-v260_0);
const v262_0 = (v261_0 - memory[(person + 21) | 0]!);
const v263_0 = (-v262_0);
memory[50] = v263_0;
const v281_0 = (-v164_0);
memory[51] = v281_0;
const v293_0 = (memory[(person + 28) | 0]! + 0.01);
const v294_0 = (memory[(person + 28) | 0]! / v293_0);
const v295_0 = (memory[(person + 26) | 0]! * 0.07);
const v302_0 = (v281_0 * v295_0);
const v303_0 = (v294_0 * v302_0);
const v287_0 = (memory[(person + 23) | 0]! * 0.02);
const v288_0 = (memory[(person + 24) | 0]! + 0.02);
const v289_0 = (v287_0 / v288_0);
const v290_0 = (memory[(person + 22) | 0]! + v289_0);
const v291_0 = (memory[(person + 25) | 0]! * 0.07);
const v292_0 = (v290_0 + v291_0);
const v296_0 = (memory[(person + 29) | 0]! * v292_0);
const v297_0 = (8 * v296_0);
const v298_0 = (memory[(person + 30) | 0]! + 8);
const v299_0 = (v297_0 / v298_0);
const v300_0 = (v296_0 - v299_0);
const v301_0 = (v300_0 / v298_0);
const v304_0 = (v303_0 - v301_0);
const v305_0 = (v304_0 - memory[(person + 31) | 0]!);
const v306_0 = (-v305_0);
memory[52] = v306_0;
const v345_0 = (-v175_0);
memory[53] = v345_0;
const v390_0 = (-v171_0);
memory[54] = v390_0;
const v427_0 = (v186_0 / memory[person]!);
memory[55] = v427_0;
memory[56] = 0.01;
memory[57] = 0.02;
memory[58] = 0.04;
memory[59] = 0.002;
memory[60] = 0.01;
memory[61] = 0.024;
memory[62] = 0.07;
memory[63] = 8;
memory[64] = 60;
memory[65] = 80;
memory[66] = 0.01;
}
function session(memory: Float64Array, integers: Int32Array, weights: Float64Array, inputs: number): void {
const after0 = (memory[56]! + memory[38]!);
const after1 = (memory[57]! + memory[37]!);
const after4 = (memory[60]! + memory[39]!);
const after10 = (memory[66]! + memory[40]!);
memory[56] = after0;
memory[57] = after1;
memory[60] = after4;
memory[66] = after10;
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
const table = ((tables0 + h * 124) | 0);
memory[table] = Math.exp(((memory[0]! * length) * (-0.1726731646460114)));
memory[(table + 1) | 0] = Math.exp(((memory[0]! * length) * (-0.5)));
memory[(table + 2) | 0] = Math.exp(((memory[0]! * length) * (-0.8273268353539887)));
memory[(table + 3) | 0] = Math.exp(((memory[0]! * length) * (-1)));
weights4(memory, memory[49]!, length, ((table + 4) | 0));
weights4(memory, memory[36]!, length, ((table + 28) | 0));
weights4(memory, memory[14]!, length, ((table + 52) | 0));
weights4(memory, memory[15]!, length, ((table + 76) | 0));
weights4(memory, memory[50]!, length, ((table + 100) | 0));
}
const nodes1 = ((scratch + integers[(integerBase + 3) | 0]! + integers[(integerBase + 4) | 0]! * 124) | 0);
const tables1 = ((scratch + integers[(integerBase + 6) | 0]!) | 0);
const lengths1 = (integers[(integerBase + 8) | 0]!);
for (let h: number = 0; h < integers[(integerBase + 7) | 0]!; h += 1) {
const length = weights[(((lengths1 + h) | 0))]!;
const table = ((tables1 + h * 70) | 0);
weights5(memory, memory[7]!, length, ((table + 0) | 0));
weights5(memory, memory[10]!, length, ((table + 35) | 0));
}
const nodes2 = ((scratch + integers[(integerBase + 6) | 0]! + integers[(integerBase + 7) | 0]! * 70) | 0);
const tables2 = ((scratch + integers[(integerBase + 9) | 0]!) | 0);
const lengths2 = (integers[(integerBase + 11) | 0]!);
for (let h: number = 0; h < integers[(integerBase + 10) | 0]!; h += 1) {
const length = weights[(((lengths2 + h) | 0))]!;
const table = ((tables2 + h * 24) | 0);
weights4(memory, memory[52]!, length, ((table + 0) | 0));
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
good = good * grid2(memory, integers, weights, tables2, nodes0, nodes2, ((integerBase + integers[(segment + 15) | 0]!) | 0), integers[(segment + 14) | 0]!);
if (all > 0) {
days0(memory, integers, weights, nodes0, ((integerBase + integers[(segment + 8) | 0]!) | 0), first, stride, integers[(segment + 9) | 0]!);
days1(memory, integers, weights, nodes1, ((integerBase + integers[(segment + 12) | 0]!) | 0), first, stride, integers[(segment + 13) | 0]!);
days2(memory, integers, weights, nodes2, ((integerBase + integers[(segment + 16) | 0]!) | 0), first, stride, integers[(segment + 17) | 0]!);
} else {
shown0(memory, integers, weights, nodes0, ((integerBase + integers[(segment + 8) | 0]!) | 0), first, stride, integers[(segment + 9) | 0]!);
shown1(memory, integers, weights, nodes1, ((integerBase + integers[(segment + 12) | 0]!) | 0), first, stride, integers[(segment + 13) | 0]!);
shown2(memory, integers, weights, nodes2, ((integerBase + integers[(segment + 16) | 0]!) | 0), first, stride, integers[(segment + 17) | 0]!);
}
}
return good;
}

