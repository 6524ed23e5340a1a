package app.atelier.imaging.text;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The last texts that were set, within a bound of memory: pointers ask where a text lies at every move. What is kept
 * follows from its key alone, so nobody can tell but by the time it takes.
 */
final class RecentTexts {
    private final long budget;
    private final Map<Text, SetText> texts = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    RecentTexts(long budgetBytes) {
        this.budget = budgetBytes;
    }

    SetText get(Text text, Function<Text, SetText> set) {
        synchronized (this) {
            SetText known = texts.get(text);
            if (known != null) {
                return known;
            }
        }
        SetText made = set.apply(text);
        keep(text, made);
        return made;
    }

    private synchronized void keep(Text text, SetText made) {
        SetText before = texts.put(text, made);
        held += made.bytes() - (before == null ? 0 : before.bytes());
        Iterator<SetText> oldest = texts.values().iterator();
        while (held > budget && oldest.hasNext()) {
            held -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
