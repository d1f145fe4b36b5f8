"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t={error:"red",warning:"yellow",notice:"blue"}
const n=200
function textLines(t,r,o){return[...byFile(e.a5(t)).flatMap(([t,s])=>[r.styled(r.show(e.a(t)),"underline"),...s.slice(0,n).flatMap(e=>findingLines(e,r,o)),...s.length>n?[`  \u2026 and ${s.length-n} more`]:[],""]),...changeLines(t,r),...t.smokeTests.flatMap(e=>[...testLines(e,r),""]),...sayings(t,r),...t.smokeTests.some(({status:e})=>e==="failed")?[s]:[],...countLines(t,r)]}function byFile(e){const t=new Map
for(const n of e){const e=t.get(n.path)
if(e===undefined)t.set(n.path,[n])
else e.push(n)}const place=({at:e})=>e.line*1e6+Math.min(e.column,1e6-1)
return Array.from(t,([e,t])=>[e,t.sort((e,t)=>place(e)-place(t))])}function findingLines(n,{show:s,styled:r},o){const{at:i,severity:a,rule:l,message:c,hint:d}=n
const u=`${i.line}:${i.column}`.padStart(8)
const f=o.of(n)
const $=String(f?.line??"").padStart(8)
return[`${r(u,"dim")}  ${severityWord(a,r)}  ${s(`${c}${e.a8(n)}`)}  ${r(l,"dim")}`,...f===null?[]:[`${r(`${$} |`,"dim")} ${f.text}`,`${r(`${" ".repeat(8)} |`,"dim")} ${r(f.carets,t[a])}`],`${" ".repeat(10)}${s(d)}`]}function severityWord(e,n){return n(e.padEnd(7),t[e])}function changeLines({mode:t,files:n},{show:s,styled:r}){const o=n.filter(({changes:e})=>e.length>0)
if(t==="check"||o.length===0)return[]
const value=t=>t===null?"(none)":t===""?"(empty)":s(e.a(t))
return o.flatMap(({target:t,changes:n})=>[`An injection would change ${r(s(e.a(t)),"underline")}`,...n.map(({setting:e,before:t,after:n})=>`  ${e.padEnd(24)}${r(value(t),"red")} \u2192 ${r(value(n),"green")}`),""])}const s="How far a test goes is the option --level: connect, login, recipient or send."
const r={ok:["\u2713","green"],failed:["\u2717","red"],skipped:["\u2013","dim"]}
function testLines(e,{show:t,styled:n}){const{host:s,port:o,level:i,stages:a,blames:l,differences:c}=e
const d=s===null?"":` of ${t(require("./deferred_smoke_test_words.js").s(s,o))} (${i})`
const u=l.length===0?[require("./deferred_smoke_test_words.js").a(e)]:l.map(t=>require("./deferred_smoke_test_words.js").a(e,t))
return[n(`Smoke test${d}: ${e.status}`,"bold"),...a.map(({name:e,status:s,ms:o,detail:i})=>{const[a,l]=r[s]
const c=s==="skipped"?"":`${o} ms`
return`  ${n(a,l)} ${e.padEnd(9)}${c.padStart(10)}  ${t(i)}`}),...u.map(t),...c.map(({words:e})=>`${severityWord("warning",n)}  ${t(e)}`)]}function sayings(e,{show:t,styled:n}){const s=[["error",e.failures],["warning",e.warnings],["notice",e.notices]]
return s.flatMap(([e,s])=>s.map(s=>`${severityWord(e,n)}  ${t(s)}`))}function countLines(t,{styled:n}){const{length:s}=e.a6(t)
const r=e.a5(t).filter(({severity:e})=>e==="notice").length
const o=[plural(e.a9(t,"error"),"error"),plural(e.a9(t,"warning"),"warning"),plural(r+t.notices.length,"notice")]
const i=e.a9(t,"error")>0
const a=i?"red":"green"
const l=s===0?"":` ${plural(s,"finding")} silenced.`
const c=plural(t.files.length,"file")
return[n(`${i?"\u2717":"\u2713"} ${c}: ${o.join(", ")}.${l}`,a,"bold")]}function plural(e,t){return`${e} ${t}${e===1?"":"s"}`}exports.textLines=textLines

