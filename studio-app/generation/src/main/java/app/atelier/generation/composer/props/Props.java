package app.atelier.generation.composer.props;

import app.atelier.generation.composer.props.built.Boats;
import app.atelier.generation.composer.props.built.Cars;
import app.atelier.generation.composer.props.built.Castles;
import app.atelier.generation.composer.props.built.Crafts;
import app.atelier.generation.composer.props.built.Farms;
import app.atelier.generation.composer.props.built.Grounds;
import app.atelier.generation.composer.props.built.Harbours;
import app.atelier.generation.composer.props.built.Houses;
import app.atelier.generation.composer.props.built.Ships;
import app.atelier.generation.composer.props.built.Streets;
import app.atelier.generation.composer.props.built.Towers;
import app.atelier.generation.composer.props.built.Trains;
import app.atelier.generation.composer.props.built.Transport;
import app.atelier.generation.composer.props.built.Treehouses;
import app.atelier.generation.composer.props.built.Yards;
import app.atelier.generation.composer.props.indoors.Books;
import app.atelier.generation.composer.props.indoors.Cakes;
import app.atelier.generation.composer.props.indoors.Candles;
import app.atelier.generation.composer.props.indoors.Dishes;
import app.atelier.generation.composer.props.indoors.Ensembles;
import app.atelier.generation.composer.props.indoors.Equipment;
import app.atelier.generation.composer.props.indoors.FishBowls;
import app.atelier.generation.composer.props.indoors.Furniture;
import app.atelier.generation.composer.props.indoors.Instruments;
import app.atelier.generation.composer.props.indoors.Kitchens;
import app.atelier.generation.composer.props.indoors.Playthings;
import app.atelier.generation.composer.props.indoors.Repose;
import app.atelier.generation.composer.props.indoors.Servings;
import app.atelier.generation.composer.props.indoors.Tableware;
import app.atelier.generation.composer.props.indoors.Windows;
import app.atelier.generation.composer.props.land.Glaciers;
import app.atelier.generation.composer.props.land.Heights;
import app.atelier.generation.composer.props.land.Herds;
import app.atelier.generation.composer.props.land.Rocks;
import app.atelier.generation.composer.props.land.SkyIslands;
import app.atelier.generation.composer.props.land.Vapour;
import app.atelier.generation.composer.props.land.Waders;
import app.atelier.generation.composer.props.land.Waters;
import app.atelier.generation.composer.props.outdoors.Burdens;
import app.atelier.generation.composer.props.outdoors.Celebrations;
import app.atelier.generation.composer.props.outdoors.Containers;
import app.atelier.generation.composer.props.outdoors.Fairs;
import app.atelier.generation.composer.props.outdoors.Festive;
import app.atelier.generation.composer.props.outdoors.Leisure;
import app.atelier.generation.composer.props.outdoors.Playgrounds;
import app.atelier.generation.composer.props.outdoors.Requisites;
import app.atelier.generation.composer.props.plants.Blades;
import app.atelier.generation.composer.props.plants.Bouquets;
import app.atelier.generation.composer.props.plants.Conifers;
import app.atelier.generation.composer.props.plants.Flowers;
import app.atelier.generation.composer.props.plants.Fronds;
import app.atelier.generation.composer.props.plants.Jungles;
import app.atelier.generation.composer.props.plants.SeaPlants;
import app.atelier.generation.composer.props.plants.Trees;
import app.atelier.generation.composer.props.sky.Bodies;
import app.atelier.generation.composer.props.sky.Creatures;
import app.atelier.generation.composer.props.sky.Rockets;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.wear.Grooming;
import app.atelier.generation.composer.props.wear.Hats;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every prop by its id. */
public final class Props {

    private static final Map<String, Prop> BY_ID = collect(Stream.of(
            Conifers.figures(),
            Trees.figures(),
            Blades.figures(),
            Flowers.figures(),
            Bouquets.figures(),
            Fronds.figures(),
            SeaPlants.figures(),
            Jungles.figures(),
            Rocks.figures(),
            Heights.figures(),
            Herds.figures(),
            Waders.figures(),
            Glaciers.figures(),
            SkyIslands.figures(),
            Waters.figures(),
            Vapour.figures(),
            Houses.figures(),
            Towers.figures(),
            Castles.figures(),
            Treehouses.figures(),
            Boats.figures(),
            Ships.figures(),
            Cars.figures(),
            Trains.figures(),
            Crafts.figures(),
            Streets.figures(),
            Yards.figures(),
            Harbours.figures(),
            Farms.figures(),
            Transport.figures(),
            Grounds.figures(),
            Playgrounds.figures(),
            Fairs.figures(),
            Books.figures(),
            Windows.figures(),
            Furniture.figures(),
            Playthings.figures(),
            Candles.figures(),
            Repose.figures(),
            Kitchens.figures(),
            Equipment.figures(),
            Tableware.figures(),
            Instruments.figures(),
            Dishes.figures(),
            Servings.figures(),
            Cakes.figures(),
            FishBowls.figures(),
            Ensembles.figures(),
            Leisure.figures(),
            Festive.figures(),
            Requisites.figures(),
            Containers.figures(),
            Burdens.figures(),
            Celebrations.figures(),
            Bodies.figures(),
            Creatures.figures(),
            Rockets.figures(),
            Hats.figures(),
            Grooming.figures()));

    private Props() {}

    /** All props, kinds together. */
    public static Collection<Prop> all() {
        return BY_ID.values();
    }

    /** The prop of that id, with or without {@code prop:} before it. */
    public static Optional<Prop> find(String id) {
        return Optional.ofNullable(BY_ID.get(id.startsWith("prop:") ? id.substring(5) : id));
    }

    /**
     * The prop of that id, with or without {@code prop:} before it.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Prop named(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no prop called \"" + id + "\"."));
    }

    /** A hat, scarf, cape, apron or hair in another colour; empty for all other props. */
    public static Optional<Prop> coloured(String id, int rgb) {
        return Hats.coloured(id, rgb).or(() -> Grooming.coloured(id, rgb)).map(FigureProp::new);
    }

    /** A prop with so many of what it carries, as a cake has candles; empty for all other props. */
    public static Optional<Prop> counted(String id, int many) {
        return id.equals("cake") ? Optional.of(new FigureProp(Cakes.cake(many))) : Optional.empty();
    }

    private static Map<String, Prop> collect(Stream<List<Figure>> kinds) {
        Map<String, Prop> byId = new LinkedHashMap<>();
        kinds.flatMap(List::stream).forEach(figure -> {
            if (byId.put(figure.id(), new FigureProp(figure)) != null) {
                throw new IllegalStateException("Two props are called " + figure.id());
            }
        });
        return Collections.unmodifiableMap(byId);
    }
}
