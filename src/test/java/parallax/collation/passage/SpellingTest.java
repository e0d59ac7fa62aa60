package parallax.collation.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "colour,color",
        "harbours,harbors",
        "labourers,laborers",
        "neighbouring,neighboring",
        "favourite,favorite",
        "honourable,honorable",
        "rumoured,rumored",
        "organise,organize",
        "nationalised,nationalized",
        "organisation,organization",
        "mobilising,mobilizing",
        "analyse,analyze",
        "paralysed,paralyzed",
        "centre,center",
        "theatres,theaters",
        "metre,meter",
        "kilometres,kilometers",
        "centred,centered",
        "defence,defense",
        "offences,offenses",
        "licence,license",
        "practise,practice",
        "catalogue,catalog",
        "dialogue,dialog",
        "travelled,traveled",
        "cancelled,canceled",
        "labelled,labeled",
        "fuelled,fueled",
        "modelling,modeling",
        "counsellor,counselor",
        "programme,program",
        "judgement,judgment",
        "paediatric,pediatric",
        "archaeology,archeology",
        "manoeuvre,maneuver",
        "manoeuvres,maneuvers",
        "sceptical,skeptical",
        "grey,gray",
        "ploughed,plowed",
        "aluminium,aluminum",
        "mouldy,moldy",
        "whilst,while",
        "amongst,among",
        "towards,toward",
        "fulfil,fulfill",
        "enrol,enroll",
        "instalments,installments",
        "skilful,skillful",
        "ageing,aging",
        "café,cafe",
        "Schröder,Schroder"
    })
    void theseAreOneWordSpeltInTwoWays(String one, String other) {
        assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other));
    }

    @ParameterizedTest
    @CsvSource({
        "four,for",
        "fourth,forth",
        "hours,hors",
        "our,or",
        "tour,tor",
        "pour,por",
        "course,corse",
        "wise,wize",
        "prise,prize",
        "price,prise",
        "filled,filed",
        "planned,planed",
        "polled,poled",
        "stalled,staled",
        "willed,wiled",
        "device,devise",
        "advice,advise",
        "fences,fenses",
        "rouge,rogue",
        "fire,fier",
        "acre,acer",
        "shared,sharer",
        "were,weer",
        "does,des",
        "shoes,shes",
        "management,manager",
        "lost,lot",
        "mist,mi",
        "fast,fa",
        "goods,good",
        "words,word",
        "born,borne",
        "storey,story",
        "staunch,stanch",
        "killed,kiled",
        "sense,since",
        "past,passed",
        "raised,razed",
        "exercise,exorcise",
        "ally,alloy",
        "installed,instated",
        "north,south"
    })
    void theseAreTwoWords(String one, String other) {
        assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
    }

    @Test
    void commonWordsKeepTheirOwnKeys() {
        var words =
                List.of(
                        "for", "four", "fore", "her", "here", "hear", "there", "their", "were",
                        "where", "tire", "tier", "then", "than", "of", "off", "to", "too", "two",
                        "on", "one", "won", "all", "ally", "aller", "is", "his", "this", "prince",
                        "prints", "sent", "cent", "rise", "rize", "arise", "raise", "raze", "size",
                        "wore", "war", "warn", "worn", "tell", "tall", "taller", "teller", "caller",
                        "collar", "color", "floor", "flour", "hour", "your", "yore", "sour", "sore",
                        "our", "ore", "oar");
        assertThat(words.stream().map(Spelling::key)).doesNotHaveDuplicates();
    }
}
