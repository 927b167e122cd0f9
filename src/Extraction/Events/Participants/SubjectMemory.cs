using System.Collections.Immutable;
using Extraction.Articles;
using Extraction.Entities;
using Extraction.Events.Triggers;
using Extraction.Pipeline;

namespace Extraction.Events.Participants;

/// <summary>Remembers which subjects a pronoun can stand for: the last person and the last body, and the person or ship that the article is about.</summary>
internal sealed class SubjectMemory
{
    private const sbyte Masculine = 1;
    private const sbyte Feminine = 2;

    private readonly ImmutableArray<EntityMention> _mentions;
    private readonly sbyte[] _genders;
    private readonly int _hero;
    private readonly int _ship;
    private int _before = -1;
    private int _sentence;
    private int _personSentence;
    private int _beforeSentence;
    private int _feminine;
    private int _alone = -1;
    private int _aloneBefore = -1;

    /// <summary>Begins an article.</summary>
    public SubjectMemory(ExtractionResult result)
    {
        _mentions = result.Mentions;
        _genders = new sbyte[result.Entities.Length];
        int topic = TopicOf(result);
        bool ship = topic >= 0 && _mentions.ItemRef(topic).Type == EntityType.Vessel;
        _hero = ship ? -1 : topic;
        _ship = ship ? topic : -1;
    }

    /// <summary>The name of the last person that was a subject; -1 for none.</summary>
    public int Person { get; private set; } = -1;

    /// <summary>The body that was the last subject that is no person; -1 for none.</summary>
    public int Body { get; private set; } = -1;

    /// <summary>The person whom a "him" stands for beside a subject: the one told of before it, else the article's own; -1 for none.</summary>
    /// <param name="entity">The subject's entity, or -1.</param>
    /// <param name="feminine">Whether it is a "her".</param>
    public int OtherThan(int entity, bool feminine) =>
        IsOther(Person, entity) && !Contradicts(Person, feminine) ? Person
        : IsOther(_before, entity) && _sentence - _beforeSentence <= 1 && !Contradicts(_before, feminine) ? _before
        : IsOther(_hero, entity) && feminine == _feminine > 0 ? _hero
        : -1;

    /// <summary>Begins a sentence.</summary>
    /// <param name="alone">The name of the one person whom it names; -1 for none or several.</param>
    public void EnterSentence(int alone)
    {
        _sentence++;
        _aloneBefore = _alone;
        _alone = alone;
    }

    /// <summary>Begins a paragraph: what an earlier one told of others no longer counts, the article's own person does.</summary>
    public void EnterParagraph()
    {
        Person = _hero >= 0 ? _hero : Person;
        Body = -1;
        _before = -1;
        _alone = -1;
        _aloneBefore = -1;
    }

    /// <summary>Takes note of a subject.</summary>
    /// <param name="mention">Index of the name.</param>
    /// <param name="type">Its type.</param>
    public void Note(int mention, EntityType type)
    {
        if (type == EntityType.Person)
        {
            if (Person >= 0 && IsOther(Person, _mentions.ItemRef(mention).Entity))
            {
                _before = Person;
                _beforeSentence = _personSentence;
            }

            Person = mention;
            _personSentence = _sentence;
        }
        else if (type is EntityType.Organization or EntityType.MilitaryUnit or EntityType.Group or EntityType.Location or EntityType.Vessel)
        {
            Body = mention;
        }
    }

    /// <summary>The name that a pronoun stands for, or -1 when that is not certain.</summary>
    /// <param name="pronoun">The pronoun's classes.</param>
    public int Resolve(WordClass pronoun)
    {
        bool feminine = (pronoun & WordClass.Feminine) != 0;
        if (feminine && _ship >= 0)
        {
            return _ship;
        }

        if ((pronoun & WordClass.Personal) == 0)
        {
            return (pronoun & WordClass.Impersonal) != 0 ? Body : -1;
        }

        int person = Referent(feminine);
        if (person >= 0 && _mentions.ItemRef(person).Entity is var entity and >= 0 && !Contradicts(person, feminine))
        {
            _genders[entity] = feminine ? Feminine : Masculine;
        }

        // More "she" than "he" that stand for the article's person: "her" may stand for it too, "him" may not.
        _feminine += person != _hero ? 0 : feminine ? 1 : -1;
        return person;
    }

    /// <summary>The last subject, unless it was called by the other pronoun before, or is further off than the one person of the sentence before.</summary>
    private int Referent(bool feminine)
    {
        bool isFar = Person < 0 || (Person != _hero && _sentence - _personSentence > 1);
        bool isOther = _aloneBefore >= 0 && (Person < 0 || IsOther(_aloneBefore, _mentions.ItemRef(Person).Entity));
        return isFar && isOther && !Contradicts(_aloneBefore, feminine) ? _aloneBefore
            : !Contradicts(Person, feminine) ? Person
            : _before >= 0 && (Contradicts(_before, !feminine) || (_sentence - _beforeSentence <= 1 && !Contradicts(_before, feminine))) ? _before
            : _hero >= 0 && !Contradicts(_hero, feminine) ? _hero
            : Person;
    }

    /// <summary>Whether a person was called by the pronoun of the other gender before.</summary>
    private bool Contradicts(int mention, bool feminine) =>
        mention >= 0 && _mentions.ItemRef(mention).Entity is var entity and >= 0 && _genders[entity] == (feminine ? Masculine : Feminine);

    private bool IsOther(int mention, int entity) => mention >= 0 && (entity < 0 || _mentions.ItemRef(mention).Entity != entity);

    /// <summary>The person or ship that the title names; else the one whose name opens the lead.</summary>
    private static int TopicOf(ExtractionResult result)
    {
        ImmutableArray<EntityMention> mentions = result.Mentions;
        Article article = result.Article;
        for (int i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Type is not (EntityType.Person or EntityType.Vessel))
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
