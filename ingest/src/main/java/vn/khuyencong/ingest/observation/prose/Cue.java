package vn.khuyencong.ingest.observation.prose;

/** What the words around a figure of running text say about it; the words are in {@code said_of_*.yaml} and {@code clause.yaml}. */
enum Cue {
    /** A norm, a ceiling or a price: what follows is no observation. */
    CEILING,
    /** More, less or so many times as much: a comparison, no observation. */
    CHANGE,
    /** One value becomes another: each is known only by years of its own. */
    BECOMES,
    /** Money for the programme. */
    FUNDING,
    /** All that is spent for a project, public money and the owner's. */
    INVESTMENT,
    /** Private money that followed the programme, wider than counterpart money. */
    ATTRACTED,
    REVENUE,
    /** Other money that a programme brings about: a counted result. */
    RESULT,
    /** What the programme as a whole brought about, whatever the activity. */
    EFFECT,
    /** The province's economy: no figure of the programme, unless it is told of rural industry. */
    ECONOMY,
    /** Rural industry, which the programme is for. */
    RURAL,
    /** Money whose place in the contract is not certain. */
    OTHER_MONEY,
    /** A heading of what is planned and allotted: money of the programme, none of its management. */
    ALLOTTING,
    /** A heading under which the money of a section is summed. */
    MONEY_HEADING,
    /** Counted by a statistic of the territory, not by the programme. */
    STATISTICS,
    /** What is left of a whole. */
    REST,
    /** All of it, whatever was spoken of before. */
    TOTAL,
    /** The sum of all that stands above it. */
    GRAND_TOTAL,
    /** What follows is no part of what was said. */
    BESIDES,
    /** What follows are the parts of what was said. */
    PART,
    DONE,
    ESTIMATED,
    PLANNED,
    /** What a plan gives: the figure at once behind it is planned. */
    ALLOTTED,
    /** Provided or approved: planned only where the clause goes on to say what was done of it. */
    PROVIDED,
    /** Money was spent or a project was finished. */
    FINISHED,
    /** Several values are given to several years or sources, one after the other. */
    RESPECTIVELY,
    /** In each year: what follows at once is a mean for a year. */
    YEARLY,
    /** Months or a quarter: what is told of them is not told of their year. */
    PART_OF_A_YEAR,
    /** A plan only where nothing says that it is done. */
    PLANNED_PERHAPS,
    /** A state that is counted at a time: there are, worth. */
    STATE_OF_THINGS,
    /** đề án: what the programme is made of. */
    PROJECT,
    /** chương trình: projects where money stands beside them, else broadcasts or events. */
    PROGRAMME,
    /** dự án: projects, unless they are investments that came. */
    VENTURE,
    /** People of an office. */
    STAFF,
    /** The network of those who work for the programme: the people that are counted behind it are its staff. */
    NETWORK,
    /** A unit of the territory: a place, no result. */
    TERRITORY,
    /** Words that follow a number and name nothing that is counted. */
    NOTHING_COUNTED,
    /** A level of government, which gives money or counts projects. */
    LEVEL,
    /** The whole country or other provinces: what is told of them is not the province's. */
    ELSEWHERE,
    /** What the sentence tells is said to be no part of the programme. */
    NOT_OF_PROGRAMME,
    /** Another programme or fund, whose money is not the programme's. */
    OTHER_PROGRAMME,
    /** The acts that a decision rests on. */
    LEGAL_BASIS,
    /** The programme itself, its plan or its centre: no word of an activity. */
    NAME_OF_PROGRAMME,
    /** A heading of duties, requests or law: no figures of the programme. */
    SILENT
}
