"use strict"
var t
class RefusedAddress extends Error{}function refuse(){throw new RefusedAddress}const s=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u0080-\uffff]+/y,i=/[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~[\]\u0080-\uffff]+/y,e=/[ \t\r\n]*/y,n=/"[^"\\]*(?:\\[^][^"\\]*)*"/y,r=/\[[^[\]\\\r]*\]/y
class AddressReader{#t
#s
#i=0
constructor(t,s=!1){this.#t=t,this.#s=s}first(){try{const t=this.#e()
return"mailbox"===t.kind?t.address:null}catch(t){if(t instanceof RefusedAddress)return null
throw t}}all(){const t=this.#e()
return this.#n(),""===this.#r()?t:refuse()}#r(){return this.#t.charAt(this.#i)}#h(t){t.lastIndex=this.#i
const s=t.exec(this.#t)?.[0]??null
return this.#i+=s?.length??0,s}#n(){for(this.#h(e);"("===this.#r();)this.#d(),this.#h(e)}#d(){let t=0
do{const s=this.#r()
""===s&&refuse(),"\\"===s?this.#i+=1:"("===s?t+=1:")"===s&&(t-=1),this.#i+=1}while(t>0)}#e(){this.#n()
const t=this.#i
""===this.#r()&&refuse(),this.#u(),this.#n()
const s=this.#r()
return":"===s?this.#o():"<"===s?this.#a():(["",",",">",";","@"].includes(s)||refuse(),this.#i=t,this.#x())}#u(){for(;this.#l();){for(this.#n();"."===this.#r();)this.#i+=1,this.#n()
","===this.#r()&&(this.#i+=1),this.#n()}}#l(){return'"'!==this.#r()?null!==this.#h(i):null!==this.#h(n)||(this.#i+=1,this.#h(e),null!==this.#h(i)||refuse())}#x(){const t=this.#f()
return this.#n(),"<"===this.#r()?this.#a():(">"===this.#r()&&(this.#i+=1),{kind:"mailbox",address:t})}#a(){this.#h(/<+/y),this.#n(),"@"===this.#r()&&this.#c()
const t=this.#f()
return this.#n(),this.#h(/>+/y),{kind:"mailbox",address:t}}#c(){this.#i+=1,this.#k()
do{this.#n()}while(null!==this.#h(/,/y))
null===this.#h(/:/y)&&refuse(),this.#n()}#o(){const s=this.#i+1,i=this.#t.indexOf(";",s)
this.#i=i<0?this.#t.length:i+1
const e=this.#t.slice(s,i<0?void 0:i)
return{kind:"group",first:this.#s?null:new t(e,!0).first()}}#f(){const t=this.#p()
return["",",",">",";"].includes(this.#r())?t:("@"!==this.#r()&&refuse(),this.#i+=1,this.#n(),`${t}@${this.#k()}`)}#p(){const t=[]
for(;;){if(t.push(this.#h(n)??this.#h(s)??refuse()),this.#n(),"."!==this.#r())return t.join(".")
this.#i+=1,this.#n()}}#k(){const t=this.#h(r)
if(null!==t)return t
const i=[]
for(;;){if(i.push(this.#h(s)??refuse()),this.#n(),"."!==this.#r())return i.join(".")
if(this.#i+=1,this.#n(),["",",",">",";"].includes(this.#r()))return i.join(".")}}}t=AddressReader,exports.p=(function parseInternetAddress(t){if(t.length>65536)return null
try{return new AddressReader(t).all()}catch(t){if(t instanceof RefusedAddress)return null
throw t}})

