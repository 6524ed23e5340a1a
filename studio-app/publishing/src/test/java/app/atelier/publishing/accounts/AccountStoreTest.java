package app.atelier.publishing.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.publishing.PublishingException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same file, open in two programs: the window and the command line. */
class AccountStoreTest {
    @TempDir
    Path folder;

    private Path file;
    private AccountStore window;
    private AccountStore command;

    @BeforeEach
    void openTwice() {
        file = folder.resolve("home").resolve("accounts.json");
        window = AccountStore.open(file);
        command = AccountStore.open(file);
    }

    @Test
    void whatAnotherProgramAddedIsSeenAndTold() {
        List<List<StudioAccount>> told = new ArrayList<>();
        window.addListener(told::add);
        command.put(account("mara"));
        assertThat(window.list()).isEmpty();

        window.refresh();

        assertThat(names(window)).containsExactly("mara");
        assertThat(window.current()).map(StudioAccount::name).contains("mara");
        assertThat(told).hasSize(1);
        window.refresh();
        assertThat(told).as("nothing new, nothing told").hasSize(1);
    }

    @Test
    void nobodyUndoesWhatTheOtherDid() {
        window.put(account("mara"));
        command.put(account("jonas"));

        window.select(account("mara").key());

        assertThat(names(window)).containsExactly("mara", "jonas");
        assertThat(names(AccountStore.open(file))).containsExactly("mara", "jonas");
        assertThat(command.remove(account("mara").key())).isTrue();
        window.put(account("ines"));
        assertThat(names(AccountStore.open(file))).containsExactly("jonas", "ines");
    }

    @Test
    void whoIsNotThereCannotBeForgotten() {
        window.put(account("mara"));
        assertThat(command.remove(account("jonas").key())).isFalse();
        assertThat(names(command)).containsExactly("mara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "", "[]", "7", "{\"accounts\":[{}]}", "{\"accounts\":[null]}"})
    void aFileWithoutAccountsInItIsDamagedAsWell(String content) throws Exception {
        window.put(account("mara"));
        Files.writeString(file, content);

        window.refresh();

        assertThat(names(window)).containsExactly("mara");
        assertThat(window.current()).isPresent();
        assertThatThrownBy(() -> AccountStore.open(file))
                .isInstanceOf(PublishingException.class)
                .hasMessageContaining("left as it is");
        assertThat(file).hasContent(content);
    }

    @Test
    void aDamagedFileChangesNothingAndIsLeftAsItIs() throws Exception {
        window.put(account("mara"));
        Files.writeString(file, "{ broken");

        window.refresh();

        assertThat(names(window)).containsExactly("mara");
        assertThatThrownBy(() -> window.put(account("jonas")))
                .isInstanceOf(PublishingException.class)
                .hasMessageContaining("left as it is");
        assertThat(file).hasContent("{ broken");
    }

    private static List<String> names(AccountStore store) {
        return store.list().stream().map(StudioAccount::name).toList();
    }

    private static StudioAccount account(String name) {
        var server = URI.create("https://share.example");
        return new StudioAccount(server, name, name, "", "token of " + name, "studio", "hush", Instant.EPOCH);
    }
}
