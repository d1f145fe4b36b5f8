"use strict"
var parseInternetAddress=(function(t){if(t.length>s)return null
try{return new AddressReader(t).all()}catch(t){if(t instanceof RefusedAddress)return null
throw t}});
var t
class RefusedAddress extends Error{};const s=65536
function refuse(){throw new RefusedAddress}const e=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+/y
const i=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~[\]\u0080-\uffff]+/y
const n=/[ \t\r\n]*/y
const r=/"[^"\\]*(?:\\[^][^"\\]*)*"/y
const h=/\[[^[\]\\\r]*\]/y
class AddressReader{#t
#s
#e=0
constructor(t,s=false){this.#t=t
this.#s=s}first(){try{const t=this.#i()
return t.kind==="mailbox"?t.address:null}catch(t){if(t instanceof RefusedAddress)return null
throw t}}all(){const t=this.#i()
this.#n()
return this.#r()===""?t:refuse()}#r(){return this.#t.charAt(this.#e)}#h(t){t.lastIndex=this.#e
const s=t.exec(this.#t)?.[0]??null
this.#e+=s?.length??0
return s}#n(){this.#h(n)
while(this.#r()==="("){this.#d()
this.#h(n)}}#d(){let t=0
do{const s=this.#r()
if(s==="")refuse()
if(s==="\\")this.#e+=1
else if(s==="(")t+=1
else if(s===")")t-=1
this.#e+=1}while(t>0)}#i(){this.#n()
const t=this.#e
if(this.#r()==="")refuse()
this.#u()
this.#n()
const s=this.#r()
if(s===":")return this.#o()
if(s==="<")return this.#a()
if(!["",",",">",";","@"].includes(s))refuse()
this.#e=t
return this.#f()}#u(){while(this.#l()){this.#n()
while(this.#r()==="."){this.#e+=1
this.#n()}if(this.#r()===",")this.#e+=1
this.#n()}}#l(){if(this.#r()!=='"')return this.#h(i)!==null
if(this.#h(r)!==null)return true
this.#e+=1
this.#h(n)
return this.#h(i)!==null||refuse()}#f(){const t=this.#x()
this.#n()
if(this.#r()==="<")return this.#a()
if(this.#r()===">")this.#e+=1
return{kind:"mailbox",address:t}}#a(){this.#h(/<+/y)
this.#n()
if(this.#r()==="@")this.#c()
const t=this.#x()
this.#n()
this.#h(/>+/y)
return{kind:"mailbox",address:t}}#c(){this.#e+=1
this.#k()
do{this.#n()}while(this.#h(/,/y)!==null)
if(this.#h(/:/y)===null)refuse()
this.#n()}#o(){const s=this.#e+1
const e=this.#t.indexOf(";",s)
this.#e=e<0?this.#t.length:e+1
const i=this.#t.slice(s,e<0?undefined:e)
const n=this.#s?null:new t(i,true).first()
return{kind:"group",first:n}}#x(){const t=this.#p()
if(["",",",">",";"].includes(this.#r()))return t
if(this.#r()!=="@")refuse()
this.#e+=1
this.#n()
return`${t}@${this.#k()}`}#p(){const t=[]
for(;;){t.push(this.#h(r)??this.#h(e)??refuse())
this.#n()
if(this.#r()!==".")return t.join(".")
this.#e+=1
this.#n()}}#k(){const t=this.#h(h)
if(t!==null)return t
const s=[]
for(;;){s.push(this.#h(e)??refuse())
this.#n()
if(this.#r()!==".")return s.join(".")
this.#e+=1
this.#n()
if(["",",",">",";"].includes(this.#r()))return s.join(".")}}}t=AddressReader
exports.p=parseInternetAddress

