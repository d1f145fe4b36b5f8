"use strict"
Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})
const e=require("./base.js")
const t=require("node:path")
const o=require("node:buffer")
function readAuthorities(r,n){if(n===null)return{ok:true,certificates:[]}
const i=`The file "${e.a(n)}" of ${e.t("smoke-test-ca")}`
const a=e.aa(t.resolve(r.root,n))
if(!a.ok)return{ok:false,complaint:`${i} cannot be read: ${a.reason}.`}
const s=o.Buffer.from(a.bytes).toString("latin1").match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
if(s!==null)return{ok:true,certificates:s}
return{ok:false,complaint:`${i} does not contain a certificate. It has to be in PEM: -----BEGIN CERTIFICATE----- and so on.`}}exports.readAuthorities=readAuthorities

