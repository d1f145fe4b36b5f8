// A host of Umbraco's own options, with MailKit. Reads lines of JSON, and answers each with one line:
//   {"folder": path, "environment": name, "application": name, "variables": {name: value}}
//       loads the folder's settings as the web host does, and answers with what they are and what Umbraco binds
//   the same with {"sendTo": address}        sends a mail with them, too, as Umbraco's sender does
//   {"authority": folder, "list": address}   writes a certificate that MailKit accepts, and what it needs for that
using System.Text;
using System.Text.Json.Nodes;
using Host;

var encoding = new UTF8Encoding(false);
using var input = new StreamReader(Console.OpenStandardInput(), encoding);
using var output = new StreamWriter(Console.OpenStandardOutput(), encoding) { AutoFlush = true };
while (input.ReadLine() is { } line)
{
    var asked = JsonNode.Parse(line)!.AsObject();
    var answer = asked.ContainsKey("authority") ? Authority.Write(asked) : await Site.Answer(asked);
    output.WriteLine(answer.ToJsonString());
}
