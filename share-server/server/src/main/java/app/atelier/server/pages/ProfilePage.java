package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An artist and their pictures. */
public record ProfilePage(
        Frame frame,
        PersonView person,
        String address,
        @Nullable PictureView banner,
        List<Caption.Paragraph> about,
        long pictures,
        String since,
        List<CardView> cards,
        Pager pager) {
    public ProfilePage {
        about = List.copyOf(about);
        cards = List.copyOf(cards);
    }
}
