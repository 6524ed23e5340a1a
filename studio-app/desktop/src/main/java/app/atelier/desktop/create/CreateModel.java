package app.atelier.desktop.create;

import app.atelier.desktop.controls.PanelSwitch;
import app.atelier.desktop.memory.Memory;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.Likeness;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.queue.JobQueue;
import app.atelier.protocol.Recipe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The prompt, how it is read, and the choices beside it; what becomes of a request is in {@link Batches}. */
public final class CreateModel {
    /** How many pictures may be asked for at once. */
    public static final List<Integer> COUNTS = List.of(1, 2, 4, 8);

    private static final Texts TEXTS = Texts.of(CreateModel.class);
    private static final int SEEDS = 10_000_000;
    private static final int USUAL_COUNT = 4;

    private final Tasks tasks;
    private final JobQueue queue;
    private final PromptReading reading;
    private final RoughPreview preview;
    private final RandomGenerator random;
    private final PromptHistory history;
    private final List<StyleChoice> styles;
    private final List<String> ideas;
    private final Batches batches;

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final StringProperty chosenStyle = new SimpleStringProperty(this, "chosenStyle", "");
    private final ReadOnlyStringWrapper style = new ReadOnlyStringWrapper(this, "style", "");
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(this, "format", Format.LANDSCAPE);
    private final ObjectProperty<Integer> count = new SimpleObjectProperty<>(this, "count", USUAL_COUNT);
    private final StringProperty seed = new SimpleStringProperty(this, "seed", "");
    private final ObjectProperty<@Nullable Likeness> like = new SimpleObjectProperty<>(this, "like");
    private final BooleanProperty seedLocked = new SimpleBooleanProperty(this, "seedLocked", false);
    private final PanelSwitch panel;

    /** @param ideas prompts that one may begin with */
    public CreateModel(
            Tasks tasks,
            JobQueue queue,
            PromptReading reading,
            RoughPreview preview,
            RandomGenerator random,
            PromptHistory history,
            List<StyleChoice> styles,
            List<String> ideas,
            Batches batches,
            Memory memory) {
        this.tasks = tasks;
        this.queue = queue;
        this.reading = reading;
        this.preview = preview;
        this.random = random;
        this.history = history;
        this.styles = List.copyOf(styles);
        this.ideas = List.copyOf(ideas);
        this.batches = batches;
        memory.keep("create.format", format, CreateModel::format, Format::name);
        memory.keep("create.count", count, CreateModel::count, String::valueOf);
        memory.keep("create.style", chosenStyle, this::known, value -> value);
        panel = new PanelSwitch(memory, "create.panel", true);
        reading.prompt().addListener(observed -> problem.set(""));
        reading.style().addListener((observed, before, now) -> styleRead(now));
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

    /** Words that name a style win over the one that was chosen before them. */
    private void styleRead(String inWords) {
        if (!inWords.isEmpty()) {
            chosenStyle.set("");
        }
        effectiveStyle();
    }

    private void effectiveStyle() {
        String usual = styles.isEmpty() ? "" : styles.getFirst().id();
        String inWords = known(reading.style().get()).orElse(usual);
        style.set(chosenStyle.get().isEmpty() ? inWords : chosenStyle.get());
    }

    /** Asks for the pictures; what cannot be asked for is said in {@link #problem()} and nothing else happens. */
    public void create() {
        String words = prompt().get().strip();
        if (words.isEmpty()) {
            problem.set(TEXTS.get("problem.empty"));
            return;
        }
        ask(count.get(), this::request);
        if (!seedLocked.get()) {
            newSeed();
        }
    }

    /** What would be asked for now, first of all. */
    private GenerationRequest request() {
        Map<String, String> options = new LinkedHashMap<>();
        List<Recipe.Parent> parents = new ArrayList<>();
        var corrections = reading.corrections().get();
        if (!corrections.isEmpty()) {
            options.put(Composer.CORRECTIONS_OPTION, corrections.toJson().toString());
        }
        var example = like.get();
        if (example != null) {
            options.put(Composer.LIKE_OPTION, example.toJson().toString());
            parents.add(new Recipe.Parent(example.sha256(), null, example.title()));
        }
        return new GenerationRequest(
                prompt().get().strip(),
                "",
                Composer.ID,
                style.get(),
                seedNumber(),
                format.get().width(),
                format.get().height(),
                options,
                parents);
    }

    /** Draws roughly what the words would give now, or nothing where there are none. */
    void sketch() {
        if (prompt().get().isBlank() || prompt().get().length() > GenerationRequest.LONGEST_PROMPT) {
            preview.clear();
        } else {
            preview.draw(request());
        }
    }

    /** Asks for as many new pictures like one that is done: same words, readings and style, other seeds. */
    public void vary(Recipe recipe, List<Recipe.Parent> parents) {
        ask(count.get(), () -> Again.request(recipe, parents).withSeed(random.nextInt(SEEDS)));
    }

    /** Asks for a picture that is done with its scene changed, all else being the same. */
    public void redraw(Recipe recipe, Scene changed, List<Recipe.Parent> parents) {
        ask(1, () -> Again.request(recipe, changed, parents));
    }

    /** The same in another style. */
    void redraw(Recipe recipe, Scene changed, String otherStyle, List<Recipe.Parent> parents) {
        ask(1, () -> Again.request(recipe, changed, parents).withStyle(otherStyle));
    }

    /** Takes the words of a picture that is done, read as they were. */
    public void useWords(Recipe recipe) {
        reading.take(recipe.prompt(), Again.corrections(recipe));
    }

    /** @param pictures of seeds that follow each other */
    private void ask(int pictures, Supplier<GenerationRequest> what) {
        GenerationRequest first;
        try {
            first = what.get();
        } catch (IllegalArgumentException refused) {
            problem.set(refused.getMessage());
            return;
        }
        var requests = LongStream.range(0, pictures)
                .mapToObj(i -> first.withSeed(first.seed() + i))
                .toList();
        history.used(first.prompt());
        tasks.task(steps -> queue.enqueue(requests)).onDone(batches::asked).start();
    }

    /** The words of before, from the up arrow; false if there are none. */
    public boolean earlierWords() {
        var found = history.back(prompt().get());
        found.ifPresent(prompt()::set);
        return found.isPresent();
    }

    public boolean laterWords() {
        var found = history.forth();
        found.ifPresent(prompt()::set);
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
        String now = prompt().get();
        var others = ideas.stream().filter(idea -> !idea.equals(now)).toList();
        return others.isEmpty() ? now : others.get(random.nextInt(others.size()));
    }

    /** Chooses a style; the one that is chosen already is let go, and the words decide again. */
    public void choose(StyleChoice choice) {
        chosenStyle.set(chosenStyle.get().equals(choice.id()) ? "" : choice.id());
    }

    public StringProperty prompt() {
        return reading.prompt();
    }

    /** How the words are read. */
    public PromptReading reading() {
        return reading;
    }

    public RoughPreview preview() {
        return preview;
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

    /** The picture that the next ones are painted like; null for none. */
    public ObjectProperty<@Nullable Likeness> like() {
        return like;
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

    /** Whether nothing was ever asked for. */
    public boolean untried() {
        return batches.list().isEmpty() && history.all().isEmpty();
    }

    public Batches batches() {
        return batches;
    }

    public PromptHistory history() {
        return history;
    }
}
