package app.atelier.generation.composer.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.generation.art.ArtPack;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spot;
import app.atelier.generation.composer.scene.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in a room or on a quay somebody is said to be, in every language that is read. */
class SpotWordsTest {
    private static final PromptReader READER = PromptReader.open(ArtPack.open());

    @ParameterizedTest
    @CsvSource({
        "a cat on the sill of the window, WINDOW_SILL, ROOM",
        "a cat on the window ledge, WINDOW_SILL, ROOM",
        "a cat on the mantelpiece, SHELF, ROOM",
        "a woman at the window, WINDOW, ROOM",
        "a dog in the corner, CORNER, ROOM",
        "a dog in the corner of the kitchen, CORNER, KITCHEN",
        "a man at the counter, COUNTER, CAFE",
        "a man at the counter of a shop, COUNTER, SHOP",
        "a boy on the edge of the pier, EDGE, HARBOUR",
        "eine Katze auf dem Fenstersims, WINDOW_SILL, ROOM",
        "auf der Fensterbank schläft eine Katze, WINDOW_SILL, ROOM",
        "eine Frau am Fenster, WINDOW, ROOM",
        "eine Maus auf dem Regal, SHELF, ROOM",
        "ein Kind in der Ecke, CORNER, ROOM",
        "ein Mann an der Theke, COUNTER, CAFE",
        "ein Junge am Rand des Stegs, EDGE, HARBOUR",
        "un chat sur l'appui de fenêtre, WINDOW_SILL, ROOM",
        "une femme près de la fenêtre, WINDOW, ROOM",
        "une souris sur l'étagère, SHELF, ROOM",
        "un enfant dans le coin, CORNER, ROOM",
        "un homme au comptoir, COUNTER, CAFE",
        "un garçon au bord du quai, EDGE, HARBOUR",
        "un gato en el alféizar de la ventana, WINDOW_SILL, ROOM",
        "una mujer junto a la ventana, WINDOW, ROOM",
        "un ratón en la repisa, SHELF, ROOM",
        "un niño en el rincón, CORNER, ROOM",
        "un hombre en el mostrador, COUNTER, CAFE",
        "un niño al borde del muelle, EDGE, HARBOUR"
    })
    void findsTheSpotAndWhoIsThere(String prompt, Spot spot, Setting setting) {
        Scene scene = READER.read(prompt);

        assertThat(scene.setting()).isEqualTo(setting);
        assertThat(scene.subjects()).hasSize(1);
        assertThat(spot.of(scene, scene.subjects())).isTrue();
        assertThat(scene.notes()).noneMatch(note -> note.contains("No picture") || note.contains("not to be seen"));
    }

    @ParameterizedTest
    @CsvSource({
        "a cat under the window sill, WINDOW_SILL",
        "a cat dreams of a window sill, WINDOW_SILL",
        "a fox at the edge of the forest without a corner, CORNER",
        "une maison au bord de la mer, WINDOW_SILL"
    })
    void putsNobodyWhereTheWordsOnlyOccur(String prompt, Spot spot) {
        assertThat(spot.in(READER.read(prompt))).isFalse();
    }

    @Test
    void saysThatACornerIsNotSeenWhereThereIsNone() {
        assertThat(READER.read("a dog in the corner of the garden").notes())
                .anyMatch(note -> note.contains("not to be seen") && note.contains("corner"));
    }

    @ParameterizedTest
    @CsvSource({"a dog on the carpet", "ein Hund auf dem Teppich", "un chien sur le tapis", "un perro en la alfombra"})
    void liesOnACarpetThatDoesNotFly(String prompt) {
        Subject dog = READER.read(prompt).subjects().getFirst();

        assertThat(dog.ride()).isNull();
        assertThat(dog.relations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"a boy on a magic carpet", "a boy flying on a carpet", "ein Junge auf einem fliegenden Teppich"})
    void ridesACarpetThatFlies(String prompt) {
        assertThat(READER.read(prompt).subjects().getFirst().ride()).isNotNull();
    }
}
