"use strict"
const r=require("node:crypto")
exports.u=function uuidOfNode(){return r.randomUUID()}

