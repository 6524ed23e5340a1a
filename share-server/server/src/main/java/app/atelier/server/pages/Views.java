package app.atelier.server.pages;

import app.atelier.server.accounts.Account;
import app.atelier.server.media.Media;
import app.atelier.server.media.Variant;
import app.atelier.server.statuses.Status;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what is stored into what pages show. */
final class Views {
    /** So many pictures of a feed are asked for at once; the rest as one comes near. */
    private static final int EAGER = 4;

    private final Texts texts;
    private final InstantSource clock;

    Views(Texts texts, InstantSource clock) {
        this.texts = texts;
        this.clock = clock;
    }

    PersonView person(Account account) {
        return new PersonView(
                account.name(),
                account.displayName(),
                "@" + account.name(),
                "/@" + account.name(),
                "/avatars/" + account.name() + ".png");
    }

    List<CardView> cards(List<Status> statuses) {
        var cards = new ArrayList<CardView>(statuses.size());
        for (var status : statuses) {
            if (!status.media().isEmpty()) {
                cards.add(card(status, Sizes.FEED, cards.size() < EAGER, status.path()));
            }
        }
        return cards;
    }

    /** As {@link #cards}, each leading to its family tree instead of its own page. */
    List<CardView> remixes(List<Status> statuses) {
        var cards = new ArrayList<CardView>(statuses.size());
        for (var status : statuses) {
            if (!status.media().isEmpty()) {
                cards.add(card(status, Sizes.FEED, cards.size() < EAGER, "/remixes/" + status.id()));
            }
        }
        return cards;
    }

    CardView card(Status status, Sizes sizes, boolean eager, String href) {
        return new CardView(
                picture(status, sizes, eager),
                href,
                person(status.account()),
                caption(status).title(),
                origin(status).orElse(null),
                hidden(status) ? note(status) : null,
                status.favourites(),
                status.media().size() - 1,
                texts.recently(status.created(), clock.instant()));
    }

    /** The first picture of a post. */
    PictureView picture(Status status, Sizes sizes, boolean eager) {
        var media = status.media().getFirst();
        return picture(media, described(status, media), sizes, eager);
    }

    PictureView picture(Media media, String alt, Sizes sizes, boolean eager) {
        var srcset = new ArrayList<String>();
        var widest = 0;
        for (var variant : List.of(Variant.W320, Variant.W640, Variant.W1280, Variant.ORIGINAL)) {
            var width = variant.widthFor(media);
            var wanted = variant != Variant.ORIGINAL || sizes == Sizes.STAGE;
            if (wanted && width > widest) {
                srcset.add(media.path(variant) + " " + width + "w");
                widest = width;
            }
        }
        return new PictureView(
                Shape.classes(media.width(), media.height()),
                media.placeholder(),
                media.path(sizes == Sizes.STAGE || sizes == Sizes.BANNER ? Variant.W1280 : Variant.W640),
                String.join(", ", srcset),
                sizes.of(Shape.ratio(media.width(), media.height())),
                media.width(),
                media.height(),
                alt,
                eager);
    }

    Caption caption(Status status) {
        var untitled = texts.say("post.untitled-by", status.account().displayName());
        return Caption.of(status.caption(), untitled);
    }

    Optional<OriginMark> origin(Status status) {
        return status.origin() == null
                ? Optional.empty()
                : OriginMark.of(status.origin().wire());
    }

    /** Whether a feed shows only the note before the picture. */
    boolean hidden(Status status) {
        return status.sensitive() || !status.spoilerText().isBlank();
    }

    private String note(Status status) {
        return status.spoilerText().isBlank() ? texts.say("post.sensitive") : status.spoilerText();
    }

    /** What names the picture's link: its description, or who made it. */
    private String described(Status status, Media media) {
        return media.description().isBlank()
                ? texts.say(
                        "post.picture-by",
                        status.account().displayName(),
                        caption(status).title())
                : media.description();
    }
}
