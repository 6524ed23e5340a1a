package app.atelier.library;

import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SearchTextPropertyTest {
    @Property(tries = 300)
    void whateverIsTypedIsAValidQuery(@ForAll String typed) throws SQLException {
        SearchTextTest.found("some text", typed);
    }
}
