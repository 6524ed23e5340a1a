package app.atelier.generation.composer.scene;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The mapper for scenes: unknown fields are passed over, nulls are left out. */
final class SceneJson {
    /** Field beside the mood: the mood that followed from the rest of the scene when it was written. */
    static final String FOLLOWING_MOOD = "followingMood";

    static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private SceneJson() {}
}
