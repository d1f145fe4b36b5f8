"use strict"
var fromUtf8=(function(f){const e=f.toString("utf8")
if(t.isUtf8(f))return{text:e,bad:[]}
const r=[]
let u=0
let s=0
for(;;){const c=e.indexOf(n,u)
if(c<0)return{text:e,bad:r}
s+=t.Buffer.byteLength(e.slice(u,c))
const d="efbfbd"===f.toString("hex",s,s+o)
d||r.push(c)
s+=d?o:badLength(f,s)
u=c+1}});
const t=require("node:buffer")
const f=require("./base.js")
const e=[[t.Buffer.of(255,254,0,0),"utf-32le"],[t.Buffer.of(0,0,254,255),"utf-32be"],[t.Buffer.of(239,187,191),"utf-8"],[t.Buffer.of(255,254),"utf-16le"],[t.Buffer.of(254,255),"utf-16be"]]
const n="\ufffd"
const o=3
;function badLength(t,f){const e=t[f]??0
const n=e>=240&&e<=244?3:e>=224&&e<240?2:1
const o=r[e]??[128,191]
let u=1
for(;e>=194&&e<=244&&u<=n;){const[e,n]=1===u?o:[128,191]
const r=t[f+u]??0
if(r<e||r>n)break
u+=1}return u}const r={224:[160,191],237:[128,159],240:[144,191],244:[128,143]}
function fromWide(f,e){const o=e.startsWith("utf-16")?2:4
const r=t.Buffer.from(f.subarray(0,f.length-f.length%o))
"utf-16be"===e&&r.swap16()
"utf-32be"===e&&r.swap32()
const u=2===o?r.toString("utf16le"):fromUtf32(r)
const s=lonesIn(u)
const c=u.toWellFormed()
return r.length===f.length?{text:c,bad:s}:{text:c+n,bad:[...s,c.length]}}const u=55296
function fromUtf32(t){const f=[]
for(let e=0;e<t.length;e+=4){const n=t.readUInt32LE(e)
const o=n<=1114111&&(n<55296||n>57343)
f.push(o?String.fromCodePoint(n):String.fromCharCode(u))}return f.join("")}function lonesIn(t){if(t.isWellFormed())return[]
return Array.from(t.matchAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g),({index:t})=>t)}exports.d=(function decodeJson(n){const o=t.Buffer.from(n.buffer,n.byteOffset,n.byteLength)
const r=e.find((([t])=>o.subarray(0,t.length).equals(t)))
const[u=t.Buffer.alloc(0),s="utf-8"]=r??[]
const c=o.subarray(u.length)
const{text:d,bad:i}="utf-8"===s?fromUtf8(c):fromWide(c,s)
const l="utf-32le"===s||"utf-32be"===s
return{source:new f.a0(d,l?"utf-8":s,l?t.Buffer.alloc(0):u),badBytes:i.map(t=>({start:t,end:t+1})),isWritable:!l}})

