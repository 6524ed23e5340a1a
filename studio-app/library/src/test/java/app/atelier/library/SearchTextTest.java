package app.atelier.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    static boolean found(String text, String typed) throws SQLException {
        Optional<String> match = SearchText.matchExpression(typed);
        if (match.isEmpty()) {
            return false;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection
                    .createStatement()
                    .execute("create virtual table t using fts5 (text, content='',"
                            + " tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co So'\")");
            try (PreparedStatement insert = connection.prepareStatement("insert into t (text) values (?)")) {
                insert.setString(1, SearchText.indexed(text));
                insert.execute();
            }
            try (PreparedStatement query = connection.prepareStatement("select count(*) from t where t match ?")) {
                query.setString(1, match.get());
                return query.executeQuery().getInt(1) == 1;
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "three red foxes in snow | fox red",
                "three red foxes in snow | FOXES",
                "three red foxes in snow | \"red fox",
                "a café by the sea | cafe",
                "paper-cut style | paper-cut",
                "paper-cut style | cut",
                "cats AND dogs | AND",
                "not near a NEAR(b) | near(b",
                "title: moon | title:moon",
                "50% off* (now) | off*",
                "雪の中の狐 | 狐",
                "一只红色的狐狸 | 狐狸",
                "a 🦊 at night | 🦊",
                "قمر كبير | كبير",
            })
    void finds(String text, String typed) throws SQLException {
        assertThat(found(text, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "three red foxes in snow | \"red snow\"",
                "three red foxes in snow | fox OR wolf",
                "three red foxes in snow | NOT wolf",
                "three red foxes in snow | oxes",
                "一只红色的狐狸 | 狸狐",
            })
    void doesNotFind(String text, String typed) throws SQLException {
        assertThat(found(text, typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"", "\"\"", "***", "() - +", "'"})
    void hasNothingToLookForInSigns(String typed) {
        assertThat(SearchText.matchExpression(typed)).isEmpty();
    }

    @Test
    void bordersLongInput() {
        assertThat(SearchText.matchExpression("fox ".repeat(100_000))
                        .orElseThrow()
                        .length())
                .isLessThan(1_000);
    }
}
