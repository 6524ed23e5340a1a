package app.atelier.desktop.create;

import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.queue.JobQueue;
import app.atelier.protocol.Recipe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The prompt, how it is read, and the choices beside it; what becomes of a request is in {@link Batches}. */
public final class CreateModel {
    /** How many pictures may be asked for at once. */
    public static final List<Integer> COUNTS = List.of(1, 2, 4, 8);

    private static final Texts TEXTS = Texts.of(CreateModel.class);
    private static final int SEEDS = 10_000_000;
    private static final int USUAL_COUNT = 4;

    private final Tasks tasks;
    private final JobQueue queue;
    private final Function<String, Scene> reader;
    private final RandomGenerator random;
    private final PromptHistory history;
    private final List<StyleChoice> styles;
    private final List<String> ideas;
    private final Batches batches;

    private final StringProperty prompt = new SimpleStringProperty(this, "prompt", "");
    private final ReadOnlyObjectWrapper<List<Span>> spans = new ReadOnlyObjectWrapper<>(this, "spans", List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final StringProperty chosenStyle = new SimpleStringProperty(this, "chosenStyle", "");
    private final ReadOnlyStringWrapper style = new ReadOnlyStringWrapper(this, "style", "");
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(this, "format", Format.LANDSCAPE);
    private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(this, "count", USUAL_COUNT);
    private final StringProperty seed = new SimpleStringProperty(this, "seed", "");
    private final BooleanProperty seedLocked = new SimpleBooleanProperty(this, "seedLocked", false);
    private final PanelSwitch panel;
    private String styleInWords = "";

    /** @param ideas prompts that one may begin with */
    public CreateModel(
            Tasks tasks,
            JobQueue queue,
            Function<String, Scene> reader,
            RandomGenerator random,
            PromptHistory history,
            List<StyleChoice> styles,
            List<String> ideas,
            Batches batches,
            Memory memory) {
        this.tasks = tasks;
        this.queue = queue;
        this.reader = reader;
        this.random = random;
        this.history = history;
        this.styles = List.copyOf(styles);
        this.ideas = List.copyOf(ideas);
        this.batches = batches;
        memory.keep("create.format", format, CreateModel::format, Format::name);
        memory.keep("create.count", count, CreateModel::count, String::valueOf);
        memory.keep("create.style", chosenStyle, this::known, value -> value);
        panel = new PanelSwitch(memory, "create.panel", true);
        prompt.addListener(observed -> read());
        chosenStyle.addListener(observed -> effectiveStyle());
        newSeed();
        effectiveStyle();
    }

    private static Optional<Format> format(String name) {
        return Arrays.stream(Format.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    private static Optional<Integer> count(String number) {
        return COUNTS.stream().filter(value -> value.toString().equals(number)).findFirst();
    }

    private Optional<String> known(String id) {
        return styles.stream().map(StyleChoice::id).filter(id::equals).findFirst();
    }

    /** Reads the words as they are typed; a reading that words have overtaken is dropped. */
    private void read() {
        problem.set("");
        String words = prompt.get();
        if (words.isBlank() || words.length() > GenerationRequest.LONGEST_PROMPT) {
            read(words, List.of(), "");
            return;
        }
        tasks.task(steps -> reader.apply(words))
                .onDone(scene -> read(words, Span.of(scene.readings()), scene.style()))
                .start();
    }

    private void read(String words, List<Span> found, String styleRead) {
        if (!words.equals(prompt.get())) {
            return;
        }
        spans.set(found);
        if (!styleRead.isEmpty() && !styleRead.equals(styleInWords)) {
            chosenStyle.set("");
        }
        styleInWords = styleRead;
        effectiveStyle();
    }

    private void effectiveStyle() {
        String usual = styles.isEmpty() ? "" : styles.getFirst().id();
        String inWords = known(styleInWords).orElse(usual);
        style.set(chosenStyle.get().isEmpty() ? inWords : chosenStyle.get());
    }

    /** Asks for the pictures; what cannot be asked for is said in {@link #problem()} and nothing else happens. */
    public void create() {
        String words = prompt.get().strip();
        if (words.isEmpty()) {
            problem.set(TEXTS.get("problem.empty"));
            return;
        }
        ask(
                words,
                style.get(),
                seedNumber(),
                count.get(),
                format.get().width(),
                format.get().height(),
                List.of());
        if (!seedLocked.get()) {
            newSeed();
        }
    }

    /** Asks for as many new pictures like one that is done: same words and style, other seeds. */
    public void vary(Recipe recipe, List<Recipe.Parent> parents) {
        ask(
                recipe.prompt(),
                recipe.style(),
                random.nextInt(SEEDS),
                count.get(),
                recipe.width(),
                recipe.height(),
                parents);
    }

    private void ask(
            String words, String id, long firstSeed, int pictures, int width, int height, List<Recipe.Parent> parents) {
        var requests = new ArrayList<GenerationRequest>();
        try {
            for (int i = 0; i < pictures; i++) {
                requests.add(new GenerationRequest(
                        words, "", "composer", id, firstSeed + i, width, height, Map.of(), parents));
            }
        } catch (IllegalArgumentException refused) {
            problem.set(refused.getMessage());
            return;
        }
        history.used(words);
        tasks.task(steps -> queue.enqueue(requests)).onDone(batches::asked).start();
    }

    /** The words of before, from the up arrow; false if there are none. */
    public boolean earlierWords() {
        var found = history.back(prompt.get());
        found.ifPresent(prompt::set);
        return found.isPresent();
    }

    public boolean laterWords() {
        var found = history.forth();
        found.ifPresent(prompt::set);
        return found.isPresent();
    }

    public void newSeed() {
        seed.set(Integer.toString(random.nextInt(SEEDS)));
    }

    /** What is typed as the seed; other than a number stands for the number that its letters make. */
    private long seedNumber() {
        String typed = seed.get().replaceAll("\\s", "");
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException words) {
            return Integer.toUnsignedLong(typed.hashCode());
        }
    }

    /** Words to begin with, other than those that stand there. */
    public String surprise() {
        String now = prompt.get();
        var others = ideas.stream().filter(idea -> !idea.equals(now)).toList();
        return others.isEmpty() ? now : others.get(random.nextInt(others.size()));
    }

    /** Chooses a style; the one that is chosen already is let go, and the words decide again. */
    public void choose(StyleChoice choice) {
        chosenStyle.set(chosenStyle.get().equals(choice.id()) ? "" : choice.id());
    }

    public StringProperty prompt() {
        return prompt;
    }

    /** How the words that stand in {@link #prompt()} were read; lags behind typing by some milliseconds. */
    ReadOnlyObjectProperty<List<Span>> spans() {
        return spans.getReadOnlyProperty();
    }

    /** One sentence about what cannot be done, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public List<StyleChoice> styles() {
        return styles;
    }

    /** The id of the style that would be drawn in now. */
    public ReadOnlyStringProperty style() {
        return style.getReadOnlyProperty();
    }

    public String styleLabel(String id) {
        return StyleChoice.label(styles, id);
    }

    public ObjectProperty<Format> format() {
        return format;
    }

    public ObjectProperty<Integer> count() {
        return count;
    }

    public StringProperty seed() {
        return seed;
    }

    public BooleanProperty seedLocked() {
        return seedLocked;
    }

    public PanelSwitch panel() {
        return panel;
    }

    public Batches batches() {
        return batches;
    }

    public PromptHistory history() {
        return history;
    }
}
