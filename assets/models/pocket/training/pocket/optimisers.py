"""What moves the weights: Muon for matrices, and the slow average that is kept in the end."""

import torch


class Average:
    """Exponential moving average of a model's state; early on it follows faster, so that it never remembers the random start."""

    def __init__(self, model, decay):
        self.state = {k: v.detach().clone().float() for k, v in model.state_dict().items()}
        self.decay, self.steps = decay, 0

    @torch.no_grad()
    def update(self, model):
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        kept, new = [], []
        for name, value in model.state_dict().items():
            if value.is_floating_point():
                kept.append(self.state[name])
                new.append(value.detach().float())
            else:
                self.state[name].copy_(value)
        torch._foreach_lerp_(kept, new, 1 - decay)


class Muon(torch.optim.Optimizer):
    """Momentum made orthogonal by five Newton-Schulz steps, for matrices; equal shapes go through together.

    Source: K. Jordan and others, "Muon: An optimizer for hidden layers in neural networks", 2024. The update is scaled by
    .2 · sqrt(longer side), so that one learning rate serves beside AdamW.
    """

    def __init__(self, params, lr, momentum=0.95, weight_decay=0.0):
        super().__init__(params, dict(lr=lr, momentum=momentum, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            by_shape = {}
            for p in group["params"]:
                if p.grad is not None:
                    by_shape.setdefault(tuple(p.shape), []).append(p)
            for shape, params in by_shape.items():
                self._step(group, shape, params)

    def _step(self, group, shape, params):
        gradients = [p.grad for p in params]
        buffers = [self.state[p].setdefault("momentum", torch.zeros_like(p)) for p in params]
        torch._foreach_lerp_(buffers, [g.to(b.dtype) for g, b in zip(gradients, buffers)], 1 - group["momentum"])
        ahead = torch.stack([g.lerp(b, group["momentum"]) for g, b in zip(gradients, buffers)])
        x = ahead.to(torch.bfloat16 if params[0].is_cuda else torch.float32)
        tall = x.shape[1] > x.shape[2]
        x = x.mT if tall else x
        x = x / (x.flatten(1).norm(dim=1)[:, None, None] + 1e-7)
        for _ in range(5):
            a = x @ x.mT
            x = 3.4445 * x + (-4.7750 * a + 2.0315 * a @ a) @ x
        x = x.mT if tall else x
        if group["weight_decay"]:
            torch._foreach_mul_(params, 1 - group["lr"] * group["weight_decay"])
        updates = [u.to(p.dtype) for u, p in zip(x.unbind(0), params)]
        torch._foreach_add_(params, updates, alpha=-group["lr"] * 0.2 * max(shape) ** 0.5)


def rate(progress, warm):
    """Learning rate as a share of its height: a warm-up, level until 65 % of the time, then down to 2 %."""
    return min(1.0, warm) * (1.0 if progress < 0.65 else max(0.02, 1 - (progress - 0.65) / 0.35))
