package app.atelier.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.layers.Document;
import app.atelier.protocol.Recipe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @TempDir
    Path folder;

    private StudioHome home;
    private Library library;
    private final List<LibraryEvent> events = new ArrayList<>();

    @BeforeEach
    void open() {
        home = StudioHome.at(folder.resolve("home"));
        library = Library.openQuietly(home, () -> NOW);
        library.addListener(events::add);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<String> titles(Query query) {
        return library.search(query).artworks().stream().map(Artwork::title).toList();
    }

    @Test
    void keepsAGeneratedPictureWithItsRecipeInTheFile() throws Exception {
        Recipe recipe = Pictures.recipe("a red fox", 7);
        Artwork artwork = library.add(NewArtwork.of(Pictures.picture(7))
                .recipe(recipe)
                .origin(Origin.COMPOSED)
                .altText("A fox.")
                .tags(List.of("#Snow ", "fox", "snow")));

        Artwork found = library.find(artwork.id()).orElseThrow();
        assertThat(found).isEqualTo(artwork);
        assertThat(found.title()).isEqualTo("a red fox");
        assertThat(found.prompt()).isEqualTo("a red fox");
        assertThat(found.recipe()).isEqualTo(recipe);
        assertThat(found.tags()).containsExactly("fox", "snow");
        assertThat(found.created()).isEqualTo(NOW);
        assertThat(List.of(found.width(), found.height())).containsExactly(48, 32);
        Path original = library.original(found);
        assertThat(original.getFileName()).hasToString(found.sha256() + ".png");
        assertThat(Files.size(original)).isEqualTo(found.bytes());
        var decoded = new PictureReader().read(original);
        assertThat(Recipe.fromJson(String.valueOf(decoded.metadata().recipeJson())))
                .isEqualTo(recipe);
        assertThat(decoded.metadata().text()).containsEntry("Description", "A fox.");
        assertThat(events).containsExactly(new LibraryEvent.Added(List.of(artwork)));
    }

    @Test
    void survivesAReopening() {
        Artwork artwork = library.add(Pictures.artwork("a red fox", 1));
        library.close();
        library = Library.openQuietly(home, () -> NOW);
        assertThat(library.find(artwork.id())).contains(artwork);
    }

    @Test
    void keepsTheSameJobAndTheSameBytesOnce() {
        UUID job = UUID.randomUUID();
        Artwork first = library.add(Pictures.artwork("a fox", 1).job(job));
        assertThat(library.add(Pictures.artwork("something else", 2).job(job))).isEqualTo(first);
        assertThat(library.add(Pictures.artwork("a fox", 1)).id()).isEqualTo(first.id());
        UUID other = UUID.randomUUID();
        assertThat(library.add(Pictures.artwork("a fox", 1).job(other)).id()).isEqualTo(first.id());
        assertThat(library.findByJob(other).orElseThrow().id()).isEqualTo(first.id());
        assertThat(library.search(Query.ALL).total()).isEqualTo(1);
    }

    @Test
    void findsByWordsOfPromptTitleTagsAndAltText() {
        library.add(Pictures.artwork("three red foxes in a snowy forest", 1));
        library.add(Pictures.artwork("a lighthouse in a storm", 2).tags(List.of("sea")));
        Artwork named = library.add(Pictures.artwork("blue", 3).altText("A whale under the moon."));
        library.rename(named.id(), "Giant");

        assertThat(titles(Query.text("fox"))).containsExactly("three red foxes in a snowy forest");
        assertThat(titles(Query.text("sea"))).containsExactly("a lighthouse in a storm");
        assertThat(titles(Query.text("whale"))).containsExactly("Giant");
        assertThat(titles(Query.text("gian"))).containsExactly("Giant");
        assertThat(titles(Query.text("a").withSort(Sort.RELEVANCE))).hasSize(3);
        assertThat(titles(Query.text("wolf"))).isEmpty();
        assertThat(titles(Query.text("!!!"))).isEmpty();
        library.tag(named.id(), List.of("deep"));
        assertThat(titles(Query.text("deep whale"))).containsExactly("Giant");
        library.describe(named.id(), "A boat.");
        assertThat(titles(Query.text("whale"))).isEmpty();
        assertThat(titles(Query.text("boat"))).containsExactly("Giant");
    }

    @Test
    void filtersSortsAndPages() {
        List<Artwork> artworks = IntStream.range(0, 10)
                .mapToObj(i -> library.add(Pictures.artwork("picture " + (char) ('j' - i), i)))
                .toList();
        Artwork imported = library.add(NewArtwork.of(Pictures.picture(77)).title("Zebra"));
        library.favourite(artworks.get(3).id(), true);
        library.published(artworks.get(4).id(), "http://127.0.0.1/@ada/1");
        library.tag(artworks.get(5).id(), List.of("sea"));

        Page page = library.search(Query.ALL.withRange(2, 3));
        assertThat(page.total()).isEqualTo(11);
        assertThat(page.artworks()).extracting(Artwork::title).containsExactly("picture b", "picture c", "picture d");
        assertThat(titles(Query.ALL.withSort(Sort.OLDEST).withRange(0, 1))).containsExactly("picture j");
        assertThat(titles(Query.ALL.withSort(Sort.TITLE).withRange(0, 2))).containsExactly("picture a", "picture b");
        assertThat(library.search(Query.ALL.withSort(Sort.LARGEST)).artworks().getFirst())
                .isNotEqualTo(imported);
        assertThat(titles(Query.ALL.withFavouritesOnly(true))).containsExactly("picture g");
        assertThat(titles(Query.ALL.withPublished(true))).containsExactly("picture f");
        assertThat(library.search(Query.ALL.withPublished(false)).total()).isEqualTo(10);
        assertThat(titles(Query.ALL.withTag("#Sea"))).containsExactly("picture e");
        assertThat(titles(Query.ALL.withOrigins(Set.of(Origin.IMPORTED)))).containsExactly("Zebra");
        assertThat(library.search(Query.ALL.withStyle("paper-cut")).total()).isEqualTo(10);
        assertThat(library.search(Query.text("picture").withFavouritesOnly(true))
                        .total())
                .isEqualTo(1);
        assertThat(library.ids(Query.text("picture"))).hasSize(10);

        Facets facets = library.facets();
        assertThat(facets.all()).isEqualTo(11);
        assertThat(facets.favourites()).isEqualTo(1);
        assertThat(facets.published()).isEqualTo(1);
        assertThat(facets.tags()).containsExactly(new Facets.Count("sea", 1));
        assertThat(facets.styles()).containsExactly(new Facets.Count("paper-cut", 10));
    }

    @Test
    void trashedArtworksComeBackWithTheirFileOrGoForGood() throws Exception {
        Artwork fox = library.add(Pictures.artwork("a fox", 1));
        Artwork owl = library.add(Pictures.artwork("an owl", 2));
        Path place = library.original(fox);
        library.thumbnail(fox, 256);

        library.trash(List.of(fox.id(), UUID.randomUUID()));
        assertThat(titles(Query.ALL)).containsExactly("an owl");
        assertThat(titles(Query.text("fox"))).isEmpty();
        assertThat(titles(Query.ALL.withTrash(true))).containsExactly("a fox");
        assertThat(titles(Query.text("fox").withTrash(true))).containsExactly("a fox");
        assertThat(titles(Query.text("owl").withTrash(true))).isEmpty();
        assertThat(place).doesNotExist();
        assertThat(library.original(fox)).startsWith(home.trash()).exists();

        library.restore(List.of(fox.id()));
        assertThat(titles(Query.text("fox"))).containsExactly("a fox");
        assertThat(place).exists();

        library.trash(List.of(fox.id()));
        assertThat(library.emptyTrash()).isEqualTo(1);
        assertThat(library.find(fox.id())).isEmpty();
        assertThat(files(home.trash())).isEmpty();
        assertThat(library.find(owl.id())).isPresent();
        assertThat(events).last().isEqualTo(new LibraryEvent.Removed(List.of(fox.id())));
        assertThatThrownBy(() -> library.original(fox))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("a fox");
    }

    @Test
    void aTrashedPictureThatIsAddedAgainComesOutOfTheTrash() {
        Artwork fox = library.add(Pictures.artwork("a fox", 1));
        library.trash(List.of(fox.id()));
        Artwork again = library.add(Pictures.artwork("a fox", 1));
        assertThat(again).isEqualTo(fox);
        assertThat(library.original(again)).startsWith(home.originals());
        assertThat(library.search(Query.text("fox")).total()).isEqualTo(1);
    }

    @Test
    void makesThumbnailsOfSeveralSizesAgainWhenTheyWereThrownAway() throws Exception {
        Picture large = Picture.ofArgb(1500, 900, new int[1500 * 900]);
        Artwork artwork = library.add(NewArtwork.of(large));
        for (int size : List.of(1, 256, 300, 512, 1024, 5000)) {
            Path file = library.thumbnail(artwork, size);
            Picture small = new PictureReader().read(file).picture();
            assertThat(small.width()).isEqualTo(size <= 256 ? 256 : size <= 512 ? 512 : 1024);
        }
        Path file = library.thumbnail(artwork, 512);
        Files.delete(file);
        assertThat(library.thumbnail(artwork, 512)).exists();
    }

    @Test
    void keepsADocumentWithAnArtwork() {
        Document document = Document.of(Pictures.picture(5));
        Artwork artwork = library.add(Pictures.artwork("a fox", 5).document(document));
        assertThat(artwork.hasDocument()).isTrue();
        assertThat(library.document(artwork).orElseThrow()).hasFileName(artwork.id() + ".atelier");
        Artwork without = library.add(Pictures.artwork("an owl", 6).parents(List.of(artwork.id())));
        assertThat(library.document(without)).isEmpty();
        assertThat(library.saveDocument(without.id(), document).hasDocument()).isTrue();
        assertThat(library.document(without)).isPresent();
        assertThat(library.children(artwork.id())).extracting(Artwork::id).containsExactly(without.id());
        assertThatThrownBy(() -> library.saveDocument(UUID.randomUUID(), document))
                .isInstanceOf(LibraryException.class);
    }

    @Test
    void leavesNothingBehindOfWhatIsNoPicture() throws Exception {
        byte[] noise = "no picture at all".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> library.add(NewArtwork.of(noise))).isInstanceOf(LibraryException.class);
        assertThat(library.search(Query.ALL).total()).isZero();
        assertThat(files(home.originals())).isEmpty();
    }

    @Test
    void doesNotTakeABlankTitle() {
        Artwork fox = library.add(Pictures.artwork("a fox", 1));
        assertThatThrownBy(() -> library.rename(fox.id(), "  ")).isInstanceOf(LibraryException.class);
        library.rename(fox.id(), "word ".repeat(1000));
        assertThat(library.find(fox.id()).orElseThrow().title()).hasSizeLessThanOrEqualTo(Titles.LONGEST + 1);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
