package app.atelier.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys in a database that the fifth migration made. */
class KeyOfCertificateTest {
    private static final String ALL =
            "select fingerprint || ' ' || account_id || ' ' || since || ' ' || ifnull(withdrawn_at, 'valid') || ' ' ||"
                    + " by_certificate from account_keys order by fingerprint";

    @TempDir
    Path folder;

    @BeforeEach
    void makeAsBefore() throws SQLException {
        Path file = folder.resolve(Database.FILE_NAME);
        Flyway.configure()
                .dataSource(Database.source(file))
                .locations("classpath:db/sqlite")
                .target("5")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into accounts (id, name, display_name, password_hash, role, state, created_at)"
                    + " values (1, 'ada', '', '', 'user', 'active', 1), (2, 'eve', '', '', 'user', 'active', 1)");
            statement.execute("insert into account_keys (fingerprint, account_id, name, since, withdrawn_at) values"
                    + " ('old', 1, 'Ada', 100, null), ('new', 1, 'Bo', 300, 400), ('strange', 2, 'Eve', 200, null)");
        }
    }

    private List<String> learn(String... certificates) {
        try (Database database = Database.open(folder)) {
            return database.write(handle -> {
                for (String certificate : certificates) {
                    KeyOfCertificate.learn(handle, certificate, "key");
                }
                return handle.createQuery(ALL).mapTo(String.class).list();
            });
        }
    }

    @Test
    void nothingIsLostUntilTheKeyIsMet() {
        assertThat(learn("nobody's")).containsExactly("new 1 300 400 1", "old 1 100 valid 1", "strange 2 200 valid 1");
    }

    @Test
    void severalCertificatesOfOneKeyBecomeOneThatStaysWithdrawn() {
        assertThat(learn("old", "new")).containsExactly("key 1 100 400 0", "strange 2 200 valid 1");
        assertThat(learn("old", "new")).as("once more").containsExactly("key 1 100 400 0", "strange 2 200 valid 1");
    }

    @Test
    void ofTwoAccountsWhoShowedItTheFirstHasItInWhateverOrderItIsLearnt() {
        assertThat(learn("strange", "old")).containsExactly("key 1 100 valid 0", "new 1 300 400 1");
    }

    @Test
    void aLaterHolderDoesNotTakeIt() {
        assertThat(learn("old", "strange", "new")).containsExactly("key 1 100 400 0");
    }
}
