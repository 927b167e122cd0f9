using Extraction.Cli;

return await ExtractionCommand.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
