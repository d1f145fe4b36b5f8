using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;

namespace Host;

/// <summary>What Umbraco needs to register its options: services and a configuration. Nothing else of it is started.</summary>
sealed partial class OptionsBuilder(IServiceCollection services, IConfiguration configuration) : IUmbracoBuilder
{
    public IServiceCollection Services => services;
    public IConfiguration Config => configuration;
    public TypeLoader TypeLoader => throw new NotSupportedException();
    public ILoggerFactory BuilderLoggerFactory => throw new NotSupportedException();
    public IProfiler Profiler => throw new NotSupportedException();
    public AppCaches AppCaches => throw new NotSupportedException();
    public TBuilder WithCollectionBuilder<TBuilder>() where TBuilder : ICollectionBuilder => throw new NotSupportedException();
    public void Build() => throw new NotSupportedException();
}
