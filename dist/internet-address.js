"use strict"
var t
class RefusedAddress extends Error{}const s=65536
function refuse(){throw new RefusedAddress}const i=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+/y
const e=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~[\]\u0080-\uffff]+/y
const n=/[ \t\r\n]*/y
const r=/"[^"\\]*(?:\\[^][^"\\]*)*"/y
const h=/\[[^[\]\\\r]*\]/y
class AddressReader{#t
#s
#i=0
constructor(t,s=!1){this.#t=t
this.#s=s}first(){try{const t=this.#e()
return"mailbox"===t.kind?t.address:null}catch(t){if(t instanceof RefusedAddress)return null
throw t}}all(){const t=this.#e()
this.#n()
return""===this.#r()?t:refuse()}#r(){return this.#t.charAt(this.#i)}#h(t){t.lastIndex=this.#i
const s=t.exec(this.#t)?.[0]??null
this.#i+=s?.length??0
return s}#n(){this.#h(n)
for(;"("===this.#r();){this.#d()
this.#h(n)}}#d(){let t=0
do{const s=this.#r()
""===s&&refuse()
"\\"===s?this.#i+=1:"("===s?t+=1:")"===s&&(t-=1)
this.#i+=1}while(t>0)}#e(){this.#n()
const t=this.#i
""===this.#r()&&refuse()
this.#u()
this.#n()
const s=this.#r()
if(":"===s)return this.#o()
if("<"===s)return this.#a();["",",",">",";","@"].includes(s)||refuse()
this.#i=t
return this.#x()}#u(){for(;this.#l();){this.#n()
for(;"."===this.#r();){this.#i+=1
this.#n()}","===this.#r()&&(this.#i+=1)
this.#n()}}#l(){if('"'!==this.#r())return null!==this.#h(e)
if(null!==this.#h(r))return!0
this.#i+=1
this.#h(n)
return null!==this.#h(e)||refuse()}#x(){const t=this.#c()
this.#n()
if("<"===this.#r())return this.#a()
">"===this.#r()&&(this.#i+=1)
return{kind:"mailbox",address:t}}#a(){this.#h(/<+/y)
this.#n()
"@"===this.#r()&&this.#f()
const t=this.#c()
this.#n()
this.#h(/>+/y)
return{kind:"mailbox",address:t}}#f(){this.#i+=1
this.#k()
do{this.#n()}while(null!==this.#h(/,/y))
null===this.#h(/:/y)&&refuse()
this.#n()}#o(){const s=this.#i+1
const i=this.#t.indexOf(";",s)
this.#i=i<0?this.#t.length:i+1
const e=this.#t.slice(s,i<0?void 0:i)
const n=this.#s?null:new t(e,!0).first()
return{kind:"group",first:n}}#c(){const t=this.#p()
if(["",",",">",";"].includes(this.#r()))return t
"@"!==this.#r()&&refuse()
this.#i+=1
this.#n()
return`${t}@${this.#k()}`}#p(){const t=[]
for(;;){t.push(this.#h(r)??this.#h(i)??refuse())
this.#n()
if("."!==this.#r())return t.join(".")
this.#i+=1
this.#n()}}#k(){const t=this.#h(h)
if(null!==t)return t
const s=[]
for(;;){s.push(this.#h(i)??refuse())
this.#n()
if("."!==this.#r())return s.join(".")
this.#i+=1
this.#n()
if(["",",",">",";"].includes(this.#r()))return s.join(".")}}}t=AddressReader
exports.p=(function parseInternetAddress(t){if(t.length>s)return null
try{return new AddressReader(t).all()}catch(t){if(t instanceof RefusedAddress)return null
throw t}})

