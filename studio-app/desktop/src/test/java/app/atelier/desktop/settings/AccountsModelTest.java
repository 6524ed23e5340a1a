package app.atelier.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.accounts.SignIn;
import app.atelier.publishing.server.Limits;
import app.atelier.publishing.server.Transport;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsModelTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "share.example, https://share.example",
        "https://share.example/, https://share.example",
        "127.0.0.1:8080, http://127.0.0.1:8080",
        "localhost:8080, http://localhost:8080",
        "http://share.example:81, http://share.example:81",
    })
    void readsAnAddressAsPeopleTypeIt(String typed, String address) {
        assertThat(AccountsModel.address(typed)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "https://", "::::"})
    void refusesWhatIsNoAddress(String typed) {
        assertThatThrownBy(() -> AccountsModel.address(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneSentenceAndNothingWaits() {
        var opened = new ArrayList<URI>();
        try (var transport = new Transport(Limits.USUAL)) {
            var store = AccountStore.open(folder.resolve("accounts.json"));
            var model = new AccountsModel(
                    Tasks.here(), store, new SignIn(transport, store, InstantSource.system()), opened::add);
            model.server().set("127.0.0.1:1");
            model.throughBrowser();
            assertThat(model.step().get()).isEqualTo(AccountsModel.Step.IDLE);
            assertThat(model.problem().get()).isNotBlank().doesNotContain("Exception");
            assertThat(opened).isEqualTo(List.of());
        }
    }
}
