"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("node:path")
const o=require("node:buffer")
function readAuthorities(r,n){if(n===null)return{ok:true,certificates:[]}
const i=`The file "${e.a(n)}" of ${e.t("smoke-test-ca")}`
const s=e.ab(t.resolve(r.root,n))
if(!s.ok)return{ok:false,complaint:`${i} cannot be read: ${s.reason}.`}
const a=o.Buffer.from(s.bytes).toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
if(a!==null)return{ok:true,certificates:a}
return{ok:false,complaint:`${i} does not contain a certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`}}exports.readAuthorities=readAuthorities

