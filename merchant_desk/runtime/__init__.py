"""Qt's machinery without widgets: lanes, timers, bell, instance. It must not know any adapter."""
