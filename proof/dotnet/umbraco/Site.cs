using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;

namespace Host;

/// <summary>A site's settings: loaded by the host, bound by Umbraco.</summary>
static class Site
{
    private static readonly Regex Refused = new("^Failed to load configuration from file '(.*)'", RegexOptions.Singleline);

    /// <summary>What the host loads and Umbraco binds, or which exception they throw: its type, never its text.</summary>
    public static async Task<JsonObject> Answer(JsonObject asked)
    {
        var answer = new JsonObject();
        try
        {
            using var configuration = Loaded(asked);
            answer["loads"] = true;
            answer["keys"] = Keys(configuration);
            await Bind(configuration, (string?)asked["sendTo"], answer);
        }
        catch (Exception error) when (!answer.ContainsKey("loads"))
        {
            answer["loads"] = false;
            Describe(error, answer);
        }
        return answer;
    }

    /// <summary>
    /// The same steps as in WebApplicationBuilder: the prefix ASPNETCORE_ first, then all that HostApplicationBuilder
    /// adds for itself. Variables of the process are those that are asked for, and no others.
    /// </summary>
    private static ConfigurationManager Loaded(JsonObject asked)
    {
        var variables = asked["variables"]?.AsObject().ToDictionary(one => one.Key, one => (string?)one.Value) ?? [];
        return WithVariables(variables, () =>
        {
            var configuration = new ConfigurationManager();
            configuration.AddInMemoryCollection([new("hostBuilder:reloadConfigOnChange", "false")]);
            configuration.AddEnvironmentVariables("ASPNETCORE_");
            _ = new HostApplicationBuilder(new HostApplicationBuilderSettings
            {
                ApplicationName = (string?)asked["application"] ?? "Site",
                EnvironmentName = (string?)asked["environment"],
                ContentRootPath = (string)asked["folder"]!,
                Configuration = configuration,
            });
            return configuration;
        });
    }

    private static T WithVariables<T>(IReadOnlyDictionary<string, string?> variables, Func<T> work)
    {
        var own = Environment.GetEnvironmentVariables();
        Set(own.Keys.Cast<string>().ToDictionary(name => name, _ => (string?)null));
        Set(variables);
        try
        {
            return work();
        }
        finally
        {
            Set(variables.ToDictionary(one => one.Key, _ => (string?)null));
            Set(own.Keys.Cast<string>().ToDictionary(name => name, name => (string?)own[name]));
        }
    }

    private static void Set(IReadOnlyDictionary<string, string?> variables)
    {
        foreach (var (name, value) in variables) Environment.SetEnvironmentVariable(name, value);
    }

    /// <summary>Every key that a file or a variable has, with the value that wins.</summary>
    private static JsonObject Keys(ConfigurationManager configuration)
    {
        var keys = new SortedDictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var data = typeof(ConfigurationProvider).GetProperty("Data", BindingFlags.Instance | BindingFlags.NonPublic)!;
        var providers = ((IConfigurationRoot)configuration).Providers;
        foreach (var provider in providers.Where(one => one is JsonConfigurationProvider or EnvironmentVariablesConfigurationProvider))
            foreach (var (key, value) in (IDictionary<string, string?>)data.GetValue(provider)!)
                keys[key] = value;
        return new JsonObject(keys.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value)));
    }

    private static async Task Bind(IConfiguration configuration, string? recipient, JsonObject answer)
    {
        var services = new ServiceCollection();
        services.AddSingleton(configuration);
        new OptionsBuilder(services, configuration).AddConfiguration();
        using var provider = services.BuildServiceProvider();
        GlobalSettings settings;
        try
        {
            settings = provider.GetRequiredService<IOptionsMonitor<GlobalSettings>>().CurrentValue;
        }
        catch (Exception error)
        {
            answer["boots"] = false;
            Describe(error, answer);
            return;
        }
        answer["boots"] = true;
        answer["smtp"] = settings.Smtp is { } smtp ? Values(smtp) : null;
        answer["useHttps"] = settings.UseHttps;
        answer["timeOut"] = settings.TimeOut.ToString();
        if (recipient is not null) answer["sent"] = await Sender.Send(settings, recipient);
    }

    /// <summary>The options that are not null: numbers as they are, enumerations as name and number, others as text.</summary>
    private static JsonObject Values(SmtpSettings smtp)
    {
        var values = typeof(SmtpSettings).GetProperties().Select(one => (one.Name, Value: one.GetValue(smtp)));
        return new JsonObject(values.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Name, Shown(one.Value!))));
    }

    private static JsonNode? Shown(object value) => value switch
    {
        int number => number,
        Enum word => $"{word}={word:D}",
        _ => value.ToString(),
    };

    /// <summary>The type, the name of the file where the outermost exception gives one, and the innermost one's line, from 1.</summary>
    private static void Describe(Exception error, JsonObject answer)
    {
        answer["type"] = error.GetType().Name;
        if (Refused.Match(error.Message) is { Success: true } found) answer["file"] = Path.GetFileName(found.Groups[1].Value);
        while (error.InnerException is { } inner) error = inner;
        if (error is JsonException { LineNumber: { } line }) answer["line"] = line + 1;
    }
}
