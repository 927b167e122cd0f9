using System.CommandLine;

return new RootCommand("Articles in, linked tables of sections, dated events, entities and figures out.").Parse(args).Invoke();
