/** Moon, planets, small clouds, far birds and fish. Each class lists its figures in {@code figures()}. */
@NullMarked
package app.atelier.generation.composer.props.sky;

import org.jspecify.annotations.NullMarked;
