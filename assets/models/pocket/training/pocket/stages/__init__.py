"""The stages of training, in their order: autoencoder, scorer, denoiser, samples."""
