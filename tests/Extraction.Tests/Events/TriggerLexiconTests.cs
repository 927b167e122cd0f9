using Extraction.Events;
using Extraction.Events.Triggers;
using Extraction.Tests.Support;
using Extraction.Text;

namespace Extraction.Tests.Events;

public sealed class TriggerLexiconTests
{
    private static readonly TriggerLexicon Plain = TriggerLexicon.For(EventOptions.Default);

    [Theory]
    [InlineData("besieged", "siege")]
    [InlineData("fell", "capture")]
    [InlineData("fought", "battle")]
    [InlineData("Signed", "treaty")]
    [InlineData("slain", "death")]
    [InlineData("founded", "founding")]
    [InlineData("abdicates", "appointment")]
    public void Verb_form_has_the_type_of_its_verb(string form, string type) =>
        Assert.Equal(type, Plain.Verb(Plain.Find(form).Verb).Kind.Type);

    [Fact]
    public void Found_is_the_past_of_find() => Assert.Equal("find", Plain.Verb(Plain.Find("found").Verb).Lemma);

    [Fact]
    public void Noun_and_its_plural_have_one_type()
    {
        Assert.Equal("revolt", Plain.Noun(Plain.Find("mutinies").Noun).Kind.Type);
        Assert.Equal(Plain.Find("mutiny").Noun, Plain.Find("mutinies").Noun);
    }

    [Fact]
    public void Unknown_word_has_no_class() => Assert.Equal(WordEntry.Unknown, Plain.Find("zebra"));

    [Fact]
    public void Every_type_of_the_lists_is_documented()
    {
        string[] lists = ["verbs.tsv", "verb-phrases.tsv", "event-nouns.tsv", "event-types.tsv", "life-marks.tsv"];
        IEnumerable<string> types = lists.SelectMany(list => LexiconFile.Rows($"Events/Lexicon/{list}")).Select(row => row[0]);
        Assert.Empty(types.Distinct().Except(EventTypes.All));
    }

    [Fact]
    public void Every_type_is_explained_on_the_page_of_the_room()
    {
        string page = File.ReadAllText(RepositoryRoot.File("docs/events.md"));
        Assert.Empty(EventTypes.All.Where(type => !page.Contains($"`{type}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Own_trigger_is_known_in_all_its_forms_and_wins_over_the_lists()
    {
        TriggerLexicon own = TriggerLexicon.For(EventOptions.Default.AddTriggers("rite", "baptise", "crown"));
        Assert.Equal("rite", own.Verb(own.Find("baptised").Verb).Kind.Type);
        Assert.Equal("rite", own.Verb(own.Find("crowning").Verb).Kind.Type);
        Assert.Equal("rite", own.Noun(own.Find("crowns").Noun).Kind.Type);
        Assert.Equal("appointment", Plain.Verb(Plain.Find("crowning").Verb).Kind.Type);
    }

    [Fact]
    public void Options_are_not_changed_by_adding()
    {
        _ = EventOptions.Default.AddTriggers("rite", "baptise");
        Assert.Same(TriggerLexicon.For(EventOptions.Default), TriggerLexicon.For(new EventOptions()));
    }

    [Theory]
    [InlineData("", "baptise")]
    [InlineData("rite", " ")]
    [InlineData("rite", "take the veil")]
    public void Trigger_that_is_no_word_is_refused(string type, string word) =>
        Assert.ThrowsAny<ArgumentException>(() => EventOptions.Default.AddTriggers(type, word));
}
