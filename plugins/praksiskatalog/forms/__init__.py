"""The contribution form: what it asks, and the rules it keeps, made from the model."""
