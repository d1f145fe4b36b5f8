"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("node:path")
const t=require("node:buffer")
const o=require("./base.js")
function readAuthorities(r,n){if(n===null)return{ok:true,certificates:[]}
const i=`The file "${o.b(n)}" of the input "smoke-test-ca"`
const s=o.W(e.resolve(r.root,n))
if(!s.ok)return{ok:false,complaint:`${i} cannot be read: ${s.reason}.`}
const a=t.Buffer.from(s.bytes).toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
if(a!==null)return{ok:true,certificates:a}
return{ok:false,complaint:`${i} does not contain a certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`}}exports.readAuthorities=readAuthorities

