package app.atelier.desktop.publish;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.LibraryException;
import app.atelier.protocol.Ids;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.protocol.provenance.Provenance;
import app.atelier.publishing.Closing;
import app.atelier.publishing.Draft;
import app.atelier.publishing.Outbox;
import app.atelier.publishing.OutboxEntry;
import app.atelier.publishing.PostState;
import app.atelier.publishing.accounts.StudioAccount;
import app.atelier.publishing.sync.Sync;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A post being written. Whatever is written is kept as a draft when one leaves, and taken up again when the same picture
 * comes back.
 */
public final class PublishModel implements AutoCloseable {
    /** The longest caption that servers of Atelier take. */
    public static final int LONGEST_CAPTION = 500;

    /** The longest description of a picture. */
    public static final int LONGEST_ALT = 1500;

    private static final Texts TEXTS = Texts.of(PublishModel.class);

    private final Tasks tasks;
    private final Library library;
    private final Outbox outbox;
    private final Sync sync;
    private final Notices notices;
    private final ObservableValue<@Nullable StudioAccount> account;
    private final ReadOnlyObjectWrapper<@Nullable Artwork> artwork = new ReadOnlyObjectWrapper<>(this, "artwork");
    private final ReadOnlyObjectWrapper<@Nullable Provenance> provenance =
            new ReadOnlyObjectWrapper<>(this, "provenance");
    private final StringProperty caption = new SimpleStringProperty(this, "caption", "");
    private final StringProperty altText = new SimpleStringProperty(this, "altText", "");
    private final ObservableList<String> tags = FXCollections.observableArrayList();
    private final ObjectProperty<Visibility> visibility =
            new SimpleObjectProperty<>(this, "visibility", Visibility.PUBLIC);
    private final BooleanProperty shareRecipe = new SimpleBooleanProperty(this, "shareRecipe");
    private final BooleanProperty allowRemix = new SimpleBooleanProperty(this, "allowRemix");
    private final BooleanProperty allowTraining = new SimpleBooleanProperty(this, "allowTraining");
    private final BooleanProperty sign = new SimpleBooleanProperty(this, "sign");
    private final ReadOnlyBooleanWrapper signable = new ReadOnlyBooleanWrapper(this, "signable");
    private final StringProperty refusal = new SimpleStringProperty(this, "refusal", "");
    /** What was said of posts of which it is not known yet what became of them, by draft. */
    private final Map<UUID, Notice> onItsWay = new HashMap<>();

    private final Closing hears;
    private UUID draftId = Ids.next();
    private boolean changed;

    /** @param account the one that publishes, or null while nobody is signed in */
    public PublishModel(
            Tasks tasks,
            Library library,
            Outbox outbox,
            Sync sync,
            Notices notices,
            ObservableValue<@Nullable StudioAccount> account) {
        this.tasks = tasks;
        this.library = library;
        this.outbox = outbox;
        this.sync = sync;
        this.notices = notices;
        this.account = account;
        caption.addListener(observed -> changed = true);
        altText.addListener(observed -> changed = true);
        visibility.addListener(observed -> changed = true);
        shareRecipe.addListener(observed -> changed = true);
        allowRemix.addListener(observed -> changed = true);
        allowTraining.addListener(observed -> changed = true);
        sign.addListener(observed -> changed = true);
        tags.addListener((javafx.collections.ListChangeListener<String>) change -> changed = true);
        hears = outbox.addListener(entry -> tasks.home(() -> told(entry)));
    }

    /**
     * @param entry the post of this picture that was kept
     * @param last the post before this one, whose choices are offered again
     */
    private record Opened(
            Artwork artwork,
            Optional<OutboxEntry> entry,
            Optional<Draft> last,
            Optional<Provenance> provenance,
            boolean signable) {}

    /** Begins a post of a picture, or goes on with the one that was kept. */
    public void open(UUID artworkId) {
        tasks.task(steps -> library.find(artworkId).map(this::opened))
                .onDone(found -> found.ifPresent(this::show))
                .start();
    }

    private Opened opened(Artwork found) {
        List<OutboxEntry> all = outbox.list();
        Optional<Draft> last = all.stream()
                .filter(entry -> entry.state() != PostState.DRAFT)
                .max(Comparator.comparing(OutboxEntry::updated))
                .map(OutboxEntry::draft);
        return new Opened(
                found,
                kept(all, found.id()),
                last,
                provenance(found),
                library.signing().choice().on());
    }

    private Optional<Provenance> provenance(Artwork found) {
        try {
            return Optional.of(library.provenance(found));
        } catch (LibraryException missing) {
            return Optional.empty();
        }
    }

    private static Optional<OutboxEntry> kept(List<OutboxEntry> all, UUID artworkId) {
        return all.stream()
                .filter(entry -> entry.draft().artworkId().equals(artworkId))
                .filter(entry -> entry.state() == PostState.DRAFT || entry.state() == PostState.REFUSED)
                .findFirst();
    }

    private void show(Opened opened) {
        Draft draft = opened.entry().map(OutboxEntry::draft).orElse(null);
        var picture = opened.artwork();
        draftId = draft == null ? Ids.next() : draft.id();
        caption.set(draft == null ? "" : draft.caption());
        altText.set(draft == null ? picture.altText() : draft.altText());
        tags.setAll(draft == null ? picture.tags() : draft.tags());
        visibility.set(draft == null ? Visibility.PUBLIC : draft.visibility());
        Draft choices = draft == null ? opened.last().orElse(null) : draft;
        shareRecipe.set(choices != null && choices.shareRecipe());
        allowRemix.set(choices != null && choices.allowRemix());
        // Asked anew for every picture: consent is never carried over.
        allowTraining.set(draft != null && draft.allowTraining());
        signable.set(opened.signable());
        sign.set(opened.signable() && (choices == null || !choices.unsigned()));
        refusal.set(opened.entry()
                .filter(entry -> entry.state() == PostState.REFUSED)
                .map(OutboxEntry::reason)
                .orElse(""));
        provenance.set(opened.provenance().orElse(null));
        artwork.set(picture);
        changed = false;
    }

    /** Adds a tag as it was typed: without #, without spaces, once. */
    public void addTag(String typed) {
        String clean = typed.strip().replaceFirst("^#+", "").replaceAll("[^\\p{L}\\p{N}_]", "");
        boolean known =
                tags.stream().anyMatch(tag -> tag.toLowerCase(Locale.ROOT).equals(clean.toLowerCase(Locale.ROOT)));
        if (!clean.isEmpty() && !known) {
            tags.add(clean);
        }
    }

    public void removeTag(String tag) {
        tags.remove(tag);
    }

    /** Whether the description still is the one that the studio wrote. */
    public BooleanBinding suggested() {
        return Bindings.createBooleanBinding(
                () -> {
                    var picture = artwork.get();
                    return picture != null
                            && !picture.altText().isEmpty()
                            && picture.altText().equals(altText.get());
                },
                artwork,
                altText);
    }

    /** Whether it can be sent now. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> artwork.get() != null
                        && account.getValue() != null
                        && length(caption.get()) <= LONGEST_CAPTION
                        && length(altText.get()) <= LONGEST_ALT,
                artwork,
                account,
                caption,
                altText);
    }

    /** Characters as people count them. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private @Nullable Draft draft() {
        var picture = artwork.get();
        var sender = account.getValue();
        return picture == null
                ? null
                : new Draft(
                        draftId,
                        picture.id(),
                        sender == null ? "" : sender.key(),
                        caption.get().strip(),
                        altText.get().strip(),
                        tags,
                        visibility.get(),
                        shareRecipe.get(),
                        allowRemix.get(),
                        allowTraining.get(),
                        !sign.get(),
                        null);
    }

    /** Puts the post into the outbox; it is on disk before anything is sent. */
    public void publish(Runnable then) {
        var draft = draft();
        if (draft == null || !ready().get()) {
            return;
        }
        var notice = Notice.waiting("fth-send", TEXTS.get("sent"), TEXTS.get("sent.words"));
        onItsWay.put(draft.id(), notice);
        tasks.task(steps -> outbox.send(draft))
                .onDone(sent -> {
                    changed = false;
                    sync.wake();
                    then.run();
                    if (onItsWay.get(draft.id()) == notice) {
                        notices.show(notice);
                    }
                })
                .start();
    }

    /** What became of a post that was sent off here; the word of the moment before is not left standing. */
    private void told(OutboxEntry entry) {
        var id = entry.draft().id();
        var said = onItsWay.get(id);
        var now = said == null ? null : outcome(entry);
        // Each try that fails says so anew; once is enough.
        if (said == null || now == null || now.title().equals(said.title())) {
            return;
        }
        notices.close(said);
        notices.show(now);
        if (entry.state() == PostState.WAITING) {
            onItsWay.put(id, now);
        } else {
            onItsWay.remove(id);
        }
    }

    private static @Nullable Notice outcome(OutboxEntry entry) {
        String reason = entry.reason();
        return switch (entry.state()) {
            case POSTED -> Notice.good(TEXTS.get("posted"), TEXTS.get("posted.words"));
            case REFUSED -> Notice.problem(TEXTS.get("refused"), String.valueOf(reason));
            case WAITING -> reason == null ? null : Notice.plain("fth-cloud-off", TEXTS.get("waits"), reason);
            case DRAFT, UPLOADING -> null;
        };
    }

    /** Keeps what is written for later. */
    public void keep(Runnable then) {
        var draft = draft();
        if (draft == null) {
            return;
        }
        tasks.task(steps -> outbox.saveDraft(draft))
                .onDone(kept -> {
                    changed = false;
                    then.run();
                    notices.show(Notice.plain("fth-bookmark", TEXTS.get("kept"), TEXTS.get("kept.words")));
                })
                .start();
    }

    /** Leaves without a word; nothing that was written is lost. */
    public void leave() {
        var draft = draft();
        if (changed && draft != null) {
            changed = false;
            tasks.task(steps -> outbox.saveDraft(draft)).start();
        }
    }

    /** What the picture's signature says; null where its file is missing. */
    public ReadOnlyObjectProperty<@Nullable Provenance> provenance() {
        return provenance.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Artwork> artwork() {
        return artwork.getReadOnlyProperty();
    }

    public ObservableValue<@Nullable StudioAccount> account() {
        return account;
    }

    public StringProperty caption() {
        return caption;
    }

    public StringProperty altText() {
        return altText;
    }

    public ObservableList<String> tags() {
        return tags;
    }

    public ObjectProperty<Visibility> visibility() {
        return visibility;
    }

    public BooleanProperty shareRecipe() {
        return shareRecipe;
    }

    public BooleanProperty allowRemix() {
        return allowRemix;
    }

    public BooleanProperty allowTraining() {
        return allowTraining;
    }

    /** Whether the file goes with a signed manifest. */
    public BooleanProperty sign() {
        return sign;
    }

    /** Whether the studio signs at all; the person may have turned that off for everything. */
    public ReadOnlyBooleanProperty signable() {
        return signable.getReadOnlyProperty();
    }

    /** Why the server did not take it the last time, or empty. */
    public StringProperty refusal() {
        return refusal;
    }

    /** Hears of nothing any more. */
    @Override
    public void close() {
        hears.close();
    }
}
