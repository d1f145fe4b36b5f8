export const id=402
export const ids=[402]
export const modules={8402:(t,e,n)=>{n.d(e,{Frames:()=>Frames})
var s=n(9823)
var r=n(4138)
var o=n(8414)
var f=n(5602)
var l=n(1385)
const i=100
const u=40
const c=new Set(["xml/not-well-formed","json/not-well-formed","transform/unread"])
class Frames{#t
#e
#n=new Map
constructor(t,e){this.#t=t
this.#e=e}of({path:t,at:e,rule:n}){if(c.has(n))return null
if(e.line===e.endLine&&e.column===e.endColumn)return null
const s=this.#s(t)
const r=s?.lineAt(e.line)??null
if(s===null||r===null||s.mayContainCredential(e.line))return null
return this.#e(r)===r?frameOf(r,e):null}#s(t){const e=this.#n.get(t)
if(e!==undefined)return e
const n=textAt(this.#t,t)
const s=n===null?null:new TextLines(n,/\.json$/i.test(t))
this.#n.set(t,s)
return s}}function textAt(t,e){const n=t.locate(e)
const r=n.ok?(0,s.i)(n.realPath):null
if(r?.ok!==true)return null
if(/\.json$/i.test(e))return(0,o.x)(r.bytes).source.text
const l=(0,f.E)(r.bytes)
return l.ok?l.source.text:null}class TextLines{#r
#o
#f
constructor(t,e){this.#r=t
this.#o=e
const n=Array.from(t.matchAll(/\r\n|[\r\n]/g),({0:t,index:e})=>e+t.length)
this.#f=[0,...n]}lineAt(t){const e=this.#f[t-1]
if(e===undefined)return null
return this.#r.slice(e,this.#f[t]??this.#r.length).replace(/[\r\n]+$/,"")}mayContainCredential(t){const e=this.#f[t-1]??0
const n=this.#o&&/:\s*$/.test(this.lineAt(t-1)??"")
return(0,r.Z)(this.#r,{start:e,end:e})||n&&this.mayContainCredential(t-1)}}function frameOf(t,{line:e,column:n,endLine:s,endColumn:r}){const o=t.toWellFormed().replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu,t=>" ".repeat(t.length))
const f=e===s?r-1:o.length
const c=o.length<=i?0:Math.max(0,n-1-u)
const a=o.slice(c,c+i)
const d=Math.min(n-1-c,a.length)
const h=Math.max(1,Math.min(f-c,a.length)-d)
return{line:e,text:(0,l.D)(a),carets:`${" ".repeat(d)}${"^".repeat(h)}`}}},8414:(t,e,n)=>{n.d(e,{x:()=>decodeJson})
var s=n(4573)
var r=n.n(s)
var o=n(5602)
const f=[[s.Buffer.of(255,254,0,0),"utf-32le"],[s.Buffer.of(0,0,254,255),"utf-32be"],[s.Buffer.of(239,187,191),"utf-8"],[s.Buffer.of(255,254),"utf-16le"],[s.Buffer.of(254,255),"utf-16be"]]
function decodeJson(t){const e=s.Buffer.from(t.buffer,t.byteOffset,t.byteLength)
const n=f.find(([t])=>e.subarray(0,t.length).equals(t))
const[r=s.Buffer.alloc(0),l="utf-8"]=n??[]
const i=e.subarray(r.length)
const{text:u,bad:c}=l==="utf-8"?fromUtf8(i):fromWide(i,l)
const a=l==="utf-32le"||l==="utf-32be"
return{source:new o.k(u,a?"utf-8":l,a?s.Buffer.alloc(0):r),badBytes:c.map(t=>({start:t,end:t+1})),isWritable:!a}}const l="�"
const i=3
function fromUtf8(t){const e=t.toString("utf8")
if((0,s.isUtf8)(t))return{text:e,bad:[]}
const n=[]
let r=0
let o=0
for(;;){const f=e.indexOf(l,r)
if(f<0)return{text:e,bad:n}
o+=s.Buffer.byteLength(e.slice(r,f))
const u=t.toString("hex",o,o+i)==="efbfbd"
if(!u)n.push(f)
o+=u?i:badLength(t,o)
r=f+1}}function badLength(t,e){const n=t[e]??0
const s=n>=240&&n<=244?3:n>=224&&n<240?2:1
const r=u[n]??[128,191]
let o=1
while(n>=194&&n<=244&&o<=s){const[n,s]=o===1?r:[128,191]
const f=t[e+o]??0
if(f<n||f>s)break
o+=1}return o}const u={224:[160,191],237:[128,159],240:[144,191],244:[128,143]}
function fromWide(t,e){const n=e.startsWith("utf-16")?2:4
const r=s.Buffer.from(t.subarray(0,t.length-t.length%n))
if(e==="utf-16be")r.swap16()
if(e==="utf-32be")r.swap32()
const o=n===2?r.toString("utf16le"):fromUtf32(r)
const f=lonesIn(o)
const i=o.toWellFormed()
return r.length===t.length?{text:i,bad:f}:{text:i+l,bad:[...f,i.length]}}const c=55296
function fromUtf32(t){const e=[]
for(let n=0;n<t.length;n+=4){const s=t.readUInt32LE(n)
const r=s<=1114111&&(s<55296||s>57343)
e.push(r?String.fromCodePoint(s):String.fromCharCode(c))}return e.join("")}function lonesIn(t){if(t.isWellFormed())return[]
const e=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
return Array.from(t.matchAll(e),({index:t})=>t)}}}

