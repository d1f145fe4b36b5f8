// Applies transforms with Microsoft's own engine, as the usual deploy tools call it. With three arguments, the paths of
// a base, a transform and the result, it does so once. Without, it reads lines of JSON:
//   {"base": base64, "transform": base64}            answers with what Apply and Save did
//   {"document": text, "expression": text, "namespaces": {prefix: uri}}   answers with what XPath finds
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Microsoft.Web.XmlTransform;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
if (args is [var theBase, var theTransform, var theResult])
{
    // One pair as the only work of the process, to be timed.
    using var document = new XmlTransformableDocument { PreserveWhitespace = true };
    document.Load(theBase);
    using var transformation = new XmlTransformation(theTransform, new Log(theTransform));
    if (!transformation.Apply(document)) return 1;
    document.Save(theResult);
    return 0;
}
var folder = Directory.CreateTempSubdirectory("xdt-").FullName;
var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
try
{
    using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
    while (input.ReadLine() is { } line)
    {
        var asked = JsonNode.Parse(line)!.AsObject();
        var answer = asked.ContainsKey("base") ? Transforming.Answer(folder, asked) : Finding.Answer(asked);
        output.WriteLine(answer.ToJsonString());
        output.Flush();
    }
}
finally
{
    Directory.Delete(folder, true);
}
return 0;

/// <summary>What is logged, in order; verbose messages are left out, as deploy tools leave them out.</summary>
sealed class Log(string transform) : IXmlTransformationLogger
{
    public readonly JsonArray Entries = [];

    private void Add(string kind, string? file, (int Line, int Column) at, string text) => Entries.Add(new JsonObject
    {
        ["kind"] = kind,
        ["file"] = at.Line == 0 ? null : file == transform ? "transform" : "base",
        ["line"] = at.Line,
        ["column"] = at.Column,
        ["text"] = text,
    });

    /// <summary>A text without values is no format: it may quote braces of the transform.</summary>
    private static string Text(string message, object[] values) => values.Length == 0 ? message : string.Format(message, values);

    public void LogMessage(string message, params object[] values) => LogMessage(MessageType.Normal, message, values);
    public void LogMessage(MessageType type, string message, params object[] values)
    {
        if (type == MessageType.Normal) Add("message", null, (0, 0), Text(message, values));
    }
    public void LogWarning(string message, params object[] values) => Add("warning", null, (0, 0), Text(message, values));
    public void LogWarning(string file, string message, params object[] values) => Add("warning", file, (0, 0), Text(message, values));
    public void LogWarning(string file, int line, int column, string message, params object[] values) =>
        Add("warning", file, (line, column), Text(message, values));
    public void LogError(string message, params object[] values) => Add("error", null, (0, 0), Text(message, values));
    public void LogError(string file, string message, params object[] values) => Add("error", file, (0, 0), Text(message, values));
    public void LogError(string file, int line, int column, string message, params object[] values) =>
        Add("error", file, (line, column), Text(message, values));
    public void LogErrorFromException(Exception error) => Add("error", null, (0, 0), error.Message);
    public void LogErrorFromException(Exception error, string file) => Add("error", file, (0, 0), error.Message);
    public void LogErrorFromException(Exception error, string file, int line, int column) =>
        Add("error", file, (line, column), error.Message);
    public void StartSection(string message, params object[] values) { }
    public void StartSection(MessageType type, string message, params object[] values) { }
    public void EndSection(string message, params object[] values) { }
    public void EndSection(MessageType type, string message, params object[] values) { }
}

static class Transforming
{
    public static JsonObject Answer(string folder, JsonObject asked)
    {
        var (source, transform, target) = (Path.Combine(folder, "base.config"), Path.Combine(folder, "transform.config"), Path.Combine(folder, "result.config"));
        File.WriteAllBytes(source, Convert.FromBase64String((string)asked["base"]!));
        File.WriteAllBytes(transform, Convert.FromBase64String((string)asked["transform"]!));
        var log = new Log(transform);
        var answer = new JsonObject { ["applies"] = false, ["fatal"] = null, ["saveError"] = null, ["log"] = log.Entries };
        try
        {
            using var document = new XmlTransformableDocument { PreserveWhitespace = true };
            if (!Loaded(answer, "base", () => document.Load(source))) return answer;
            XmlTransformation? transformation = null;
            if (!Loaded(answer, "transform", () => transformation = new XmlTransformation(transform, log))) return answer;
            using (transformation) answer["applies"] = transformation!.Apply(document);
            try
            {
                document.Save(target);
                answer["result"] = Convert.ToBase64String(File.ReadAllBytes(target));
            }
            catch (Exception error)
            {
                answer["saveError"] = error.Message;
            }
        }
        catch (Exception error)
        {
            answer["thrown"] = error.ToString();
        }
        return answer;
    }

    private static bool Loaded(JsonObject answer, string file, Action load)
    {
        try
        {
            load();
            return true;
        }
        catch (Exception error)
        {
            answer["fatal"] = new JsonObject { ["file"] = file, ["text"] = error.Message };
            return false;
        }
    }
}

static class Finding
{
    public static JsonObject Answer(JsonObject asked)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.Load(new XmlTextReader(new StringReader((string)asked["document"]!)));
        var nodes = new List<XmlNode>();
        Number(document, nodes);
        var manager = new XmlNamespaceManager(document.NameTable);
        foreach (var (prefix, uri) in asked["namespaces"]!.AsObject()) manager.AddNamespace(prefix, (string)uri!);
        try
        {
            var found = document.SelectNodes((string)asked["expression"]!, manager)!;
            return new JsonObject { ["nodes"] = new JsonArray(found.Cast<XmlNode>().Select(node => (JsonNode)nodes.IndexOf(node)).ToArray()) };
        }
        catch (Exception error)
        {
            return new JsonObject { ["error"] = $"{error.GetType().Name}: {error.Message}" };
        }
    }

    /// <summary>The document, then each node in its order, with its attributes; as the corpus numbers them.</summary>
    private static void Number(XmlNode node, List<XmlNode> nodes)
    {
        var isOutside = node.ParentNode is XmlDocument && node.NodeType is XmlNodeType.Whitespace or XmlNodeType.DocumentType or XmlNodeType.XmlDeclaration;
        if (!isOutside) nodes.Add(node);
        if (node.Attributes is { } attributes)
            foreach (XmlAttribute attribute in attributes)
                if (attribute.NamespaceURI != "http://www.w3.org/2000/xmlns/") nodes.Add(attribute);
        foreach (XmlNode child in node.ChildNodes) Number(child, nodes);
    }
}
