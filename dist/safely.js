"use strict"
exports.a=function asciiOnly(t){return t.replaceAll(/[\x7f-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}

