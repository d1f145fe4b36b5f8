"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const t=require("./base.js")
const e=require("./decode.js")
const n=require("./cli.js")
const s=100
const r=40
const l=new Set(["xml/not-well-formed","json/not-well-formed","transform/unread"])
class Frames{#t
#e
#n=new Map
constructor(t,e){this.#t=t
this.#e=e}of({path:t,at:e,rule:n}){if(l.has(n))return null
if(e.line===e.endLine&&e.column===e.endColumn)return null
const s=this.#s(t)
const r=s?.lineAt(e.line)??null
if(s===null||r===null||s.mayContainCredential(e.line))return null
return this.#e(r)===r?frameOf(r,e):null}#s(t){const e=this.#n.get(t)
if(e!==undefined)return e
const n=textAt(this.#t,t)
const s=n===null?null:new TextLines(n,/\.json$/i.test(t))
this.#n.set(t,s)
return s}}function textAt(n,s){const r=n.locate(s)
const l=r.ok?t.ab(r.realPath):null
if(l?.ok!==true)return null
if(/\.json$/i.test(s))return e.d(l.bytes).source.text
const i=t.ac(l.bytes)
return i.ok?i.source.text:null}class TextLines{#r
#l
#i
constructor(t,e){this.#r=t
this.#l=e
const n=Array.from(t.matchAll(/\r\n|[\r\n]/g),({0:t,index:e})=>e+t.length)
this.#i=[0,...n]}lineAt(t){const e=this.#i[t-1]
if(e===undefined)return null
return this.#r.slice(e,this.#i[t]??this.#r.length).replace(/[\r\n]+$/,"")}mayContainCredential(e){if(this.#l)return t.j(this.lineAt(e)??"",()=>true)
const n=this.#i[e-1]??0
return t.m(this.#r,{start:n,end:n})}}function frameOf(t,{line:e,column:l,endLine:i,endColumn:o}){const a=t.toWellFormed().replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu,t=>" ".repeat(t.length))
const c=e===i?o-1:a.length
const u=a.length<=s?0:Math.max(0,l-1-r)
const h=a.slice(u,u+s)
const f=Math.min(l-1-u,h.length)
const d=Math.max(1,Math.min(c-u,h.length)-f)
return{line:e,text:n.w(h),carets:`${" ".repeat(f)}${"^".repeat(d)}`}}exports.Frames=Frames

