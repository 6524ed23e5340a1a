package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/@mara/1", "/tags/f%C3%BCchse?before=3"})
    void goes_back_to_where_one_was(String back) {
        assertThat(SettingsPages.local(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nX: y"
            })
    void never_leads_elsewhere(String back) {
        assertThat(SettingsPages.local(back)).isEqualTo("/");
    }
}
