"use strict"
var fromUtf8=(function(f){const e=f.toString("utf8")
if(t.isUtf8(f))return{text:e,bad:[]}
const r=[]
let n=0,o=0
for(;;){const u=e.indexOf("\ufffd",n)
if(u<0)return{text:e,bad:r}
o+=t.Buffer.byteLength(e.slice(n,u))
const s="efbfbd"===f.toString("hex",o,o+3)
s||r.push(u),o+=s?3:badLength(f,o),n=u+1}});
const t=require("node:buffer"),f=require("./base.js"),e=[[t.Buffer.of(255,254,0,0),"utf-32le"],[t.Buffer.of(0,0,254,255),"utf-32be"],[t.Buffer.of(239,187,191),"utf-8"],[t.Buffer.of(255,254),"utf-16le"],[t.Buffer.of(254,255),"utf-16be"]]
;function badLength(t,f){const e=t[f]??0,n=e>=240&&e<=244?3:e>=224&&e<240?2:1,o=r[e]??[128,191]
let u=1
for(;e>=194&&e<=244&&u<=n;){const[e,r]=1===u?o:[128,191],n=t[f+u]??0
if(n<e||n>r)break
u+=1}return u}const r={224:[160,191],237:[128,159],240:[144,191],244:[128,143]}
function fromWide(f,e){const r=e.startsWith("utf-16")?2:4,n=t.Buffer.from(f.subarray(0,f.length-f.length%r))
"utf-16be"===e&&n.swap16(),"utf-32be"===e&&n.swap32()
const o=2===r?n.toString("utf16le"):fromUtf32(n),u=lonesIn(o),s=o.toWellFormed()
return n.length===f.length?{text:s,bad:u}:{text:s+"\ufffd",bad:[...u,s.length]}}const n=55296
function fromUtf32(t){const f=[]
for(let e=0;e<t.length;e+=4){const r=t.readUInt32LE(e),o=r<=1114111&&(r<55296||r>57343)
f.push(o?String.fromCodePoint(r):String.fromCharCode(n))}return f.join("")}function lonesIn(t){return t.isWellFormed()?[]:Array.from(t.matchAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g),({index:t})=>t)}exports.d=(function decodeJson(r){const n=t.Buffer.from(r.buffer,r.byteOffset,r.byteLength),o=e.find((([t])=>n.subarray(0,t.length).equals(t))),[u=t.Buffer.alloc(0),s="utf-8"]=o??[],d=n.subarray(u.length),{text:a,bad:i}="utf-8"===s?fromUtf8(d):fromWide(d,s),l="utf-32le"===s||"utf-32be"===s
return{source:new f.aT(a,l?"utf-8":s,l?t.Buffer.alloc(0):u),badBytes:i.map(t=>({start:t,end:t+1})),isWritable:!l}})

