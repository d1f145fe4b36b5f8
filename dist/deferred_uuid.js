"use strict"
const u=require("node:crypto")
function uuidOfNode(){return u.randomUUID()}exports.u=uuidOfNode

