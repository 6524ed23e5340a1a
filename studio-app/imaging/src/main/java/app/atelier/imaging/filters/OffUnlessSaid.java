package app.atelier.imaging.filters;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A switch that files written before there was one do not name: missing means false, and false is not written. */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
@JsonDeserialize(using = OffUnlessSaid.Reader.class)
public @interface OffUnlessSaid {

    /** Reads true and false, and nothing as false. */
    final class Reader extends StdDeserializer<Boolean> {
        private static final long serialVersionUID = 1;

        public Reader() {
            super(boolean.class);
        }

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return _parseBooleanPrimitive(parser, context);
        }

        @Override
        public Boolean getNullValue(DeserializationContext context) {
            return false;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return false;
        }
    }
}
