package parallax.entity.recognize;

import java.util.Set;
import java.util.regex.Pattern;

/// Words by which names in news are told: titles before people, what organisations are called, what
/// places are called, days and months.
final class NewsWords {
    private static final String TITLE_WORDS =
            "Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lord|Lady|Dame|Baroness|President|Vice|Deputy|Prime|Minister"
                    + "|Premier|Chancellor|Chairman|Chairwoman|Chair|Chief|King|Queen|Prince"
                    + "|Princess|Emperor|Pope|Judge|Justice|Professor|Prof|Senator|Sen|Rep"
                    + "|Representative|Congressman|Congresswoman|Gov|Governor|Mayor|Councillor"
                    + "|Councilman|Councilwoman|Alderman|Gen|General|Col|Colonel|Maj|Major|Lt"
                    + "|Lieutenant|Capt|Captain|Sgt|Sergeant|Adm|Admiral|Marshal|Ambassador"
                    + "|Secretary|Foreign|Defense|Defence|Finance|Interior|Imam|Sheikh|Sheik"
                    + "|Ayatollah|Maulana|Rabbi|Rev|Reverend|Bishop|Archbishop|Cardinal|Father"
                    + "|Brother|Sister|Comrade|Leader|Director|Former|Acting|Emeritus|Executive"
                    + "|Spokesman|Spokeswoman|Spokesperson|Attorney|Speaker|Commissioner"
                    + "|Inspector|Superintendent|Officer|Detective|Private|Corporal|Coach"
                    + "|Engineer|Economist|Analyst|Treasurer|Whip|Lawmaker|Economy|Transport"
                    + "|Health|Education|Justice|Energy|Trade";
    private static final String ORGANIZATION_HEAD_WORDS =
            "University|Institute|Academy|College|School|Party|Ministry|Agency|Court|Council|Bank"
                    + "|Corporation|Corp|Company|Association|Center|Centre|Department|Embassy"
                    + "|Committee|Commission|Federation|Foundation|Organization|Organisation"
                    + "|Front|Society|League|Congress|Parliament|Assembly|Authority|Bureau"
                    + "|Tribunal|Trust|Inc|Ltd|Club|Forces|Command|Navy|Police|Union|Group|Times"
                    + "|Alliance|Fund|Hospital|Museum|Army|Guard|Senate|Service|Network|Holdings"
                    + "|Airlines|Airways|Office|Administration|Board|Chamber|Secretariat";
    private static final String PLACE_HEAD_WORDS =
            "Mausoleum|Citadel|Airport|Palace|Bridge|Square|Street|Avenue|Road|Boulevard|Highway"
                    + "|Stadium|Temple|Cathedral|Monument|River|Mountains|Mountain|Island|Islands"
                    + "|Sea|Ocean|Bay|Gulf|Strait|Peninsula|Valley|Desert|Canal|Province"
                    + "|Prefecture|Municipality|County|Lake|Park|Harbour|Harbor|Port|Station"
                    + "|District|Quay|Wharf";
    private static final String NO_NAME_BEFORE =
            "The|In|At|On|For|And|But|A|An|This|That|These|Those|As|From|By|With|Its|Their|His|Her"
                    + "|Our|When|While|After|Before|Both|Neither|Last|Next|Under|Each|Every|Some";

    /// One or more titles at the start of a name.
    static final Pattern TITLES = Pattern.compile("^(?:(?:" + TITLE_WORDS + ")\\.? )+");

    /// Articles and other words that begin a sentence, not a name.
    static final Pattern OPENING =
            Pattern.compile("^(?:(?:" + NO_NAME_BEFORE + "|" + TITLE_WORDS + ") )+");

    static final Pattern DAY_OR_MONTH =
            Pattern.compile(
                    "(?:January|February|March|April|May|June|July|August|September|October"
                            + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
                            + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\.?");

    /// A capitalised word or a short form with points.
    static final String CAPITALIZED =
            "(?:U\\.S\\.|U\\.K\\.|U\\.N\\.|E\\.U\\.|\\p{Lu}(?:[\\p{L}\\p{M}&-]|[’'](?!s(?!\\p{L})))*+)";

    private static final String HEADS = ORGANIZATION_HEAD_WORDS + "|" + PLACE_HEAD_WORDS;
    private static final String WHAT_OF =
            " (?:of|for|on) (?:the )?"
                    + CAPITALIZED
                    + "(?: (?:"
                    + CAPITALIZED
                    + "|and(?= \\p{Lu}))){0,5}";

    /// Up to eight capitalised words the last of which says what it is, "Tarn Bridge", and what
    /// follows on it; or that word first, "Ministry of Health".
    static final Pattern HEADED =
            Pattern.compile(
                    "(?<![\\p{L}.-])(?:"
                            + (CAPITALIZED + "(?:[ -](?:" + CAPITALIZED + "|of|for|and|the)")
                            + "(?!\\p{L})){0,7}?"
                            + ("(?: (?:" + HEADS + ")(?!\\p{L}))++(?:" + WHAT_OF + ")?")
                            + ("|(?:" + ORGANIZATION_HEAD_WORDS + ")" + WHAT_OF)
                            + ")(?!\\p{L})");

    private static final Set<String> TITLE_SET = Set.of(unique(TITLE_WORDS));
    private static final Set<String> ORGANIZATION_HEADS = Set.of(unique(ORGANIZATION_HEAD_WORDS));
    private static final Set<String> PLACE_HEADS = Set.of(unique(PLACE_HEAD_WORDS));

    private NewsWords() {}

    private static String[] unique(String words) {
        return Pattern.compile("\\|").splitAsStream(words).distinct().toArray(String[]::new);
    }

    static boolean isTitle(String word) {
        return TITLE_SET.contains(word);
    }

    static boolean isOrganizationHead(String word) {
        return ORGANIZATION_HEADS.contains(word);
    }

    static boolean isPlaceHead(String word) {
        return PLACE_HEADS.contains(word);
    }

    /// Whether a capitalised word is no part of a person's name.
    static boolean isNoPersonsName(String word) {
        return isTitle(word)
                || isOrganizationHead(word)
                || isPlaceHead(word)
                || DAY_OR_MONTH.matcher(word).matches();
    }
}
