using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Entities;
using Extraction.Events.Triggers;
using Extraction.Pipeline;

namespace Extraction.Events.Participants;

/// <summary>Remembers which subjects a pronoun can stand for: the last person and the last body, and the person that the article is about.</summary>
internal sealed class SubjectMemory
{
    private readonly int _hero;
    private int _body = -1;

    /// <summary>Begins an article.</summary>
    public SubjectMemory(ExtractionResult result) => _hero = HeroOf(result);

    /// <summary>The name of the last person that was a subject; -1 for none.</summary>
    public int Person { get; private set; } = -1;

    /// <summary>Begins a paragraph: what an earlier one told of others no longer counts, the article's own person does.</summary>
    public void EnterParagraph()
    {
        Person = _hero >= 0 ? _hero : Person;
        _body = -1;
    }

    /// <summary>Takes note of a subject.</summary>
    /// <param name="mention">Index of the name.</param>
    /// <param name="type">Its type.</param>
    public void Note(int mention, EntityType type)
    {
        if (type == EntityType.Person)
        {
            Person = mention;
        }
        else if (type is EntityType.Organization or EntityType.MilitaryUnit or EntityType.Group or EntityType.Location or EntityType.Vessel)
        {
            _body = mention;
        }
    }

    /// <summary>The name that a pronoun stands for, or -1 when that is not certain.</summary>
    /// <param name="pronoun">The pronoun's classes.</param>
    public int Resolve(WordClass pronoun) =>
        (pronoun & WordClass.Personal) != 0 ? Person
        : (pronoun & WordClass.Impersonal) != 0 ? _body
        : -1;

    /// <summary>The person that the title names; else the person whose name opens the lead.</summary>
    private static int HeroOf(ExtractionResult result)
    {
        ImmutableArray<EntityMention> mentions = result.Mentions;
        Article article = result.Article;
        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Type != EntityType.Person)
            {
                continue;
            }

            int block = article.BlockAt(mentions[i].Span.Start);
            if (block < 0 || article.Blocks[block].Kind != BlockKind.Paragraph)
            {
                continue;
            }

            bool opens = article.Blocks[block].Span.Start == mentions[i].Span.Start && article.Sections[article.Blocks[block].Section].Kind == SectionKind.Lead;
            bool titled = article.Title.Length > 0 && mentions[i].Span.In(result.Text).Contains(article.Title, StringComparison.OrdinalIgnoreCase);
            return opens || titled ? i : -1;
        }

        return -1;
    }
}
