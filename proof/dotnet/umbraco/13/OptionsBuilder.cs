using Umbraco.Cms.Core.Hosting;

namespace Host;

/// <summary>What only version 13 asks for.</summary>
sealed partial class OptionsBuilder
{
    public IHostingEnvironment BuilderHostingEnvironment => throw new NotSupportedException();
}
