package parallax.entity.link;

import java.util.Map;

/// Names that are easily written one for the other.
final class Homophones {
    /// Frequent Vietnamese and Korean names as Chinese reads their characters: a text that went
    /// through Chinese has these instead.
    private static final Map<String, String> CHINESE_READINGS =
            Map.ofEntries(
                    Map.entry("lin", "lam"),
                    Map.entry("ruan", "nguyen"),
                    Map.entry("chen", "tran"),
                    Map.entry("fan", "pham"),
                    Map.entry("su", "to"),
                    Map.entry("li", "le"),
                    Map.entry("wu", "vu"),
                    Map.entry("huang", "hoang"),
                    Map.entry("pan", "phan"),
                    Map.entry("zhang", "truong"),
                    Map.entry("wen", "van"),
                    Map.entry("fu", "phu"),
                    Map.entry("zhong", "trong"),
                    Map.entry("ming", "minh"),
                    Map.entry("zheng", "trinh"),
                    Map.entry("jin", "kim"),
                    Map.entry("wang", "vuong"),
                    Map.entry("fang", "phuong"),
                    Map.entry("piao", "park"),
                    Map.entry("cui", "choi"),
                    Map.entry("zhao", "cho"));

    private static final int LONG_ENOUGH = 5;

    private Homophones() {}

    /// Whether two names, in small letters, are one letter apart and long enough for that to be a
    /// slip, or one is the Chinese reading of the other.
    static boolean soundAlike(String a, String b) {
        return a.equals(CHINESE_READINGS.get(b))
                || b.equals(CHINESE_READINGS.get(a))
                || (Math.min(a.length(), b.length()) >= LONG_ENOUGH
                        && a.charAt(0) == b.charAt(0)
                        && isOneLetterApart(a, b));
    }

    private static boolean isOneLetterApart(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int changed = Math.max(a.length(), b.length()) - start - end;
        return changed == 1;
    }
}
